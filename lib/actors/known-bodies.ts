// Bodies that news names at full length, with "and" or "for" inside, and the initials by which it then calls them.
//
// Gives   how many words of a text are such a name, and the full name behind initials
// Knows   agencies and associations known the world over, as they write themselves

import { splitWords, type Word } from "@/lib/text/words";

// Full name = initials; without initials where news calls the body by them even at the first mention, or where they mean something else too.
const LIST = `
Centers for Disease Control and Prevention = CDC
Food and Drug Administration = FDA
Department of Health and Human Services = HHS
National Institutes of Health = NIH
Centers for Medicare and Medicaid Services = CMS
Environmental Protection Agency = EPA
Occupational Safety and Health Administration = OSHA
Mine Safety and Health Administration = MSHA
Federal Aviation Administration = FAA
National Transportation Safety Board = NTSB
National Highway Traffic Safety Administration = NHTSA
Pipeline and Hazardous Materials Safety Administration = PHMSA
Federal Railroad Administration = FRA
Federal Emergency Management Agency = FEMA
Federal Trade Commission = FTC
Federal Communications Commission = FCC
Federal Energy Regulatory Commission = FERC
Federal Deposit Insurance Corporation = FDIC
Securities and Exchange Commission = SEC
Commodity Futures Trading Commission = CFTC
Consumer Product Safety Commission = CPSC
Consumer Financial Protection Bureau = CFPB
Equal Employment Opportunity Commission = EEOC
National Labor Relations Board = NLRB
Nuclear Regulatory Commission = NRC
Bureau of Alcohol, Tobacco, Firearms and Explosives = ATF
Drug Enforcement Administration = DEA
Immigration and Customs Enforcement
Customs and Border Protection = CBP
National Oceanic and Atmospheric Administration = NOAA
U.S. Geological Survey = USGS
American Civil Liberties Union
American Federation of Labor and Congress of Industrial Organizations
Service Employees International Union
United Auto Workers
National Collegiate Athletic Association
Medicines and Healthcare products Regulatory Agency = MHRA
UK Health Security Agency = UKHSA
National Institute for Health and Care Excellence
General Medical Council = GMC
Nursing and Midwifery Council = NMC
Care Quality Commission = CQC
Royal College of Nursing
British Medical Association
Health and Safety Executive = HSE
UK Research and Innovation = UKRI
Competition and Markets Authority = CMA
Financial Conduct Authority = FCA
Prudential Regulation Authority = PRA
Serious Fraud Office = SFO
National Crime Agency = NCA
Crown Prosecution Service = CPS
Criminal Cases Review Commission = CCRC
Independent Office for Police Conduct = IOPC
Information Commissioner's Office = ICO
Office for National Statistics = ONS
Office for Budget Responsibility = OBR
Office of Rail and Road = ORR
HM Revenue and Customs
Driver and Vehicle Licensing Agency
Marine Accident Investigation Branch = MAIB
Air Accidents Investigation Branch = AAIB
Rail Accident Investigation Branch = RAIB
Civil Aviation Authority = CAA
Maritime and Coastguard Agency = MCA
Royal National Lifeboat Institution
National Union of Rail, Maritime and Transport Workers
Public and Commercial Services Union
National Education Union
Department for Environment, Food and Rural Affairs = DEFRA
Department for Work and Pensions = DWP
Department for Business and Trade = DBT
Department for Culture, Media and Sport = DCMS
Department for Levelling Up, Housing and Communities = DLUHC
Department for Energy Security and Net Zero = DESNZ
Royal Society for the Protection of Birds
Royal Society for the Prevention of Cruelty to Animals
National Society for the Prevention of Cruelty to Children
World Health Organization = WHO
World Food Programme = WFP
World Trade Organization = WTO
International Monetary Fund = IMF
International Atomic Energy Agency = IAEA
International Criminal Court = ICC
International Court of Justice = ICJ
International Committee of the Red Cross = ICRC
International Organization for Migration = IOM
International Olympic Committee = IOC
International Maritime Organization = IMO
International Civil Aviation Organization = ICAO
International Energy Agency = IEA
Organisation for Economic Co-operation and Development = OECD
Organization for Security and Co-operation in Europe = OSCE
World Anti-Doping Agency = WADA
Court of Arbitration for Sport = CAS
Union Cycliste Internationale
European Central Bank = ECB
European Medicines Agency = EMA
European Union Aviation Safety Agency = EASA
European Court of Human Rights = ECHR
European Space Agency
African Union
Reserve Bank of Australia = RBA
Australian Competition and Consumer Commission = ACCC
Transportation Safety Board of Canada
Royal Canadian Mounted Police
Securities and Exchange Board of India
European Bank for Reconstruction and Development = EBRD
European Investment Bank = EIB
European Food Safety Authority = EFSA
European Public Prosecutor's Office = EPPO
European Securities and Markets Authority = ESMA
European Banking Authority
Single Resolution Board
Bank for International Settlements = BIS
Asian Infrastructure Investment Bank = AIIB
Asian Development Bank = ADB
International Labour Organization = ILO
International Telecommunication Union = ITU
United Nations Development Programme = UNDP
United Nations Environment Programme = UNEP
Federal Bureau of Investigation
Central Intelligence Agency
National Security Agency
Cybersecurity and Infrastructure Security Agency = CISA
Internal Revenue Service = IRS
Social Security Administration = SSA
Small Business Administration = SBA
Government Accountability Office = GAO
Congressional Budget Office = CBO
Office of Management and Budget = OMB
Office of the Comptroller of the Currency = OCC
Department of Homeland Security = DHS
Department of Justice = DOJ
Department of Veterans Affairs
Department of Housing and Urban Development = HUD
Bureau of Labor Statistics
Bureau of Land Management = BLM
Fish and Wildlife Service
National Park Service
National Weather Service
Army Corps of Engineers
American Hospital Association
American Medical Association
National Association for the Advancement of Colored People
Writers Guild of America West
Writers Guild of America East
Writers Guild of America = WGA
Directors Guild of America = DGA
Screen Actors Guild
Motion Picture Association = MPA
Alliance of Motion Picture and Television Producers = AMPTP
Academy of Motion Picture Arts and Sciences
British Academy of Film and Television Arts
Major League Baseball
National Football League
National Basketball Association
National Hockey League
Professional Footballers' Association = PFA
English Football League = EFL
Football Supporters' Association
Royal and Ancient Golf Club
Nuclear Regulation Authority
Japan Meteorological Agency = JMA
Tokyo Electric Power Company Holdings = TEPCO
Liberal Democratic Party
Water Services Regulation Authority
Consumer Council for Water
Drinking Water Inspectorate
Environmental Audit Committee
National Audit Office = NAO
Public Accounts Committee
Committee on Climate Change
Chartered Institute of Water and Environmental Management
Confederation of British Industry = CBI
Trades Union Congress = TUC
National Farmers' Union = NFU
Federation of Small Businesses = FSB
Institute for Fiscal Studies = IFS
Institute of Directors
Royal College of Physicians
Royal College of Surgeons
Royal College of General Practitioners
Save the Children
Doctors Without Borders
Médecins Sans Frontières
Reporters Without Borders
Human Rights Watch
Just Stop Oil
Extinction Rebellion
Black Lives Matter
Moms for Liberty
Planned Parenthood
Habitat for Humanity
Teach for America
Everytown for Gun Safety
Mothers Against Drunk Driving
Students for Fair Admissions
National Rifle Association = NRA
Campaign for Nuclear Disarmament = CND
Transport for London = TfL
Transport for Greater Manchester = TfGM
All England Club
All Blacks
Great Western Railway
Great Ormond Street Hospital
Pacific Gas and Electric
Southern California Edison
Norfolk Southern
Union Pacific
Trader Joe's
Bed Bath & Beyond
Standard & Poor's
Smith & Wesson
Barnes & Noble
Proud Boys
Oath Keepers
Alternative for Germany
Brothers of Italy
Office for Product Safety and Standards = OPSS
Guy's and St Thomas'
Federal Reserve Bank of Richmond = Richmond Fed
Federal Reserve Bank of New York = New York Fed
Federal Reserve Bank of Chicago = Chicago Fed
Federal Reserve Bank of St. Louis = St. Louis Fed
Federal Reserve Bank of San Francisco = San Francisco Fed
Federal Reserve Bank of Atlanta = Atlanta Fed
Federal Reserve Bank of Boston = Boston Fed
Federal Reserve Bank of Philadelphia = Philadelphia Fed
Federal Reserve Bank of Cleveland = Cleveland Fed
Federal Reserve Bank of Kansas City = Kansas City Fed
Federal Reserve Bank of Dallas = Dallas Fed
Federal Reserve Bank of Minneapolis = Minneapolis Fed
Liberal Democrats = Lib Dems
Conservative Party = TORIES
Law and Justice
African National Congress
Bharatiya Janata Party
Boy Scouts of America
Church of Jesus Christ of Latter-day Saints
American Society for the Prevention of Cruelty to Animals
International Union for Conservation of Nature
Lloyd's of London
Lloyd’s of London
Lloyd’s Register
Mail on Sunday
Fisheries and Oceans Canada = DFO
Environment and Climate Change Canada
Health Canada
Parks Canada
California Department of Forestry and Fire Protection = Cal Fire
United Food and Commercial Workers = UFCW
International Brotherhood of Teamsters
International Association of Machinists and Aerospace Workers
Communications Workers of America
Police Scotland
England and Wales Cricket Board
International Federation of Red Cross and Red Crescent Societies = IFRC
Australian Securities and Investments Commission = ASIC
Marylebone Cricket Club
Marks and Spencer
Marks & Spencer
M&S
Old Bailey
Port Authority of New York and New Jersey
Brighton and Hove Albion
Price Waterhouse
Rolls-Royce
Trinity House
Lambeth Palace
Holy See
Save the Elephants
Central Bureau of Investigation`;

interface KnownBody {
  readonly name: string;
  readonly words: readonly string[];
}

const byFirst = new Map<string, KnownBody[]>();
const byInitials = new Map<string, string>();

for (const line of LIST.trim().split("\n")) {
  const [name = "", initials] = line.split(" = ");
  const words = splitWords(name, 0, name.length).map(({ lower }) => lower);
  const first = words[0] ?? "";
  const known = byFirst.get(first);
  const body = { name, words };
  if (known) known.push(body);
  else byFirst.set(first, [body]);
  if (initials) byInitials.set(initials, name);
}

/** How many words from `at` on are the name of such a body; 0 where none are. */
export function knownBodyLength(words: readonly Word[], at: number): number {
  if (!/^\p{Lu}/u.test(words[at]?.text ?? "")) return 0;
  const found = (byFirst.get(words[at]?.lower ?? "") ?? []).filter((body) =>
    body.words.every((word, i) => (words[at + i]?.lower ?? "") === word),
  );
  return Math.max(0, ...found.map((body) => body.words.length));
}

/** "Food and Drug Administration" for "FDA"; none where the initials stand for no body of the list. */
export function bodyOfInitials(initials: string): string | undefined {
  return byInitials.get(initials);
}
