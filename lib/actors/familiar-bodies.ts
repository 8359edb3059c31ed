// Organisations of the widest kind that news English names without saying what they are.
//
// Gives   whether a name is such a body
// Knows   agencies, firms, papers and parties known the world over; bodies of one story are told by the words around them

const SINGLE = `vatican kremlin apple fitch gmb rmt usdaw balpa ofwat ofcom ofgem ofsted ofqual acas natwest defra fifa uefa fia fiba uci fifpro fnsea sag-aftra teamsters greggs intesa unicredit disney paramount lionsgate pixar warner hulu spotify tiktok reddit qantas roscosmos theranos totalenergies debenhams boots ørsted orsted binance bytedance vestas g4s kroger harvard yale princeton stanford arsenal everton juventus benfica ajax
  nokia ericsson philips merck maersk glencore equinor evergrande sinopec petrobras uber lyft doordash deliveroo airbnb booking.com rivian northvolt
  drax cuadrilla wilko flybe carillion capita serco atos fujitsu toshiba hitachi panasonic amtrak caltrain stagecoach arriva firstgroup rolls-royce greggs asda morrisons waitrose
  danone heineken carlsberg diageo carrefour ikea inditex adidas puma nike gucci lvmh kering ferrari porsche renault peugeot skoda volvo scania saab alstom bombardier thales leonardo
  glaxosmithkline gsk sanofi biontech curevac novavax regeneron gilead amgen biogen abbvie medtronic emirates finnair easyjet wizz tui eurostar eurotunnel getlink
  natwest nationwide monzo revolut klarna paypal mastercard coinbase robinhood softbank alibaba tencent xiaomi lenovo foxconn tsmc qualcomm amd palantir
  halliburton schlumberger conocophillips repsol enel iberdrola engie vattenfall fortum e.on rwe basf evonik thyssenkrupp arcelormittal norsk vale alcoa newmont
  reuters bloomberg afp interpol europol eurostat opec asean oxfam greenpeace unicef unesco unhcr cern nasa esa jaxa nato wto
  lufthansa ryanair boeing airbus embraer spacex toyota honda nissan volkswagen bmw stellantis tesla siemens bosch samsung sony huawei
  microsoft google amazon netflix facebook meta openai nvidia intel ibm oracle unilever nestle nestlé novartis pfizer moderna astrazeneca bayer roche
  mcdonald's macy's moody's kellogg's unite unison aslef barclays hsbc lloyds santander citigroup ubs blackrock blackstone deloitte kpmg pwc pricewaterhousecoopers sotheby's christie's bonhams
  pentagon gazprom rosneft aramco exxonmobil chevron shell vodafone verizon fedex walmart tesco sainsbury's lego caltech mit
  tories republicans democrats conservatives liberals greens socialists communists nationalists hamas hezbollah fatah taliban`;

const PHRASES =
  "manchester city|manchester united|leicester city|norwich city|hull city|stoke city|cardiff city|swansea city|bristol city|birmingham city|coventry city|lincoln city|salford city|exeter city|bradford city|york city|luton town|ipswich town|huddersfield town|swindon town|grimsby town|harrogate town|mansfield town|northampton town|fleetwood town|derby county|notts county|stockport county|newport county|nottingham forest|crystal palace|aston villa|west ham|west ham united|tottenham hotspur|sheffield wednesday|sheffield united|leeds united|newcastle united|real madrid|bayern munich|borussia dortmund|paris saint-germain|ac milan|inter milan|new york yankees|boston red sox|los angeles dodgers|los angeles lakers|boston celtics|golden state warriors|chicago bulls|dallas cowboys|green bay packers|new england patriots|kansas city chiefs|chicago cubs|new york mets|new york knicks|miami heat|state farm|allstate|liberty mutual|farmers insurance|cal fire|bank of america|capital one|charles schwab|morgan sindall|laing o'rourke|laing o’rourke|balfour beatty|galliford try|willmott dixon|grieg seafood|grant thornton|deutsche bahn|british airways|united airlines|air france|american airlines|delta air lines|network rail|thames water|goldman sachs|morgan stanley|jp morgan|jpmorgan chase|wells fargo|credit suisse|deutsche bank|ernst & young|johnson & johnson|procter & gamble|rolls royce|general motors|general electric|al jazeera|agence france-presse|le monde|der spiegel|new york times|wall street journal|financial times|washington post|red cross|red crescent|amnesty international|human rights watch|médecins sans frontières|transparency international|world food programme|social democrats|liberal democrats|christian democrats|democratic unionists|plaid cymru|sinn fein|sinn féin|scotland yard|max planck society|wikimedia foundation";

const NAMES = new Set([...SINGLE.split(/\s+/), ...PHRASES.split("|")]);

/** Whether the name, in lower case, is a widely known organisation. */
export function isFamiliarBody(lower: string): boolean {
  return NAMES.has(lower);
}
