// Short forms of given names: "Terry" is Terence, "Jas" Jaswinder, "Bill" William.
//
// Gives   whether two given names may be one person's
// Knows   English nicknames, and that others are as a rule the name's beginning; no surnames

const TABLE = `
terry: terence terrance theresa
bill: william
billy: william
will: william
bob: robert
bobby: robert
rob: robert
dick: richard
rick: richard
rich: richard
jim: james
jimmy: james
jamie: james
jack: john
johnny: john
mike: michael
mick: michael
mickey: michael
dave: david
davy: david
tony: anthony antony
ted: edward theodore
ed: edward edmund edwin
eddie: edward edmund edwin
ned: edward edmund
harry: henry harold harrison
hank: henry
charlie: charles charlotte
chuck: charles
joe: joseph
joey: joseph
jerry: gerald jeremy jerome
gerry: gerald gerard
larry: lawrence laurence
laurie: lawrence laurence
andy: andrew
drew: andrew
steve: stephen steven
geoff: geoffrey
jeff: jeffrey geoffrey
kate: katherine catherine kathryn
katie: katherine catherine kathryn
kathy: katherine kathleen kathryn
cathy: catherine cathleen
liz: elizabeth
lizzie: elizabeth
beth: elizabeth bethany
betty: elizabeth
libby: elizabeth
peggy: margaret
maggie: margaret
meg: margaret megan
peg: margaret
molly: mary
polly: mary
nell: eleanor helen
nellie: eleanor helen
sally: sarah
sadie: sarah
becky: rebecca
becca: rebecca
debbie: deborah
sue: susan suzanne
susie: susan suzanne
jenny: jennifer
roz: rosalind rosamund
ros: rosalind rosamund
gene: eugene
gus: angus augustus
hal: harold henry
lenny: leonard
len: leonard
ron: ronald
ronnie: ronald
tom: thomas
tommy: thomas
tim: timothy
fred: frederick alfred
freddie: frederick alfred
frank: francis franklin
fran: frances francis
nick: nicholas nicolas
nicky: nicholas nicola
chris: christopher christine christina
chrissy: christine christina
dan: daniel
danny: daniel
ben: benjamin
sam: samuel samantha
alex: alexander alexandra
sandy: alexander alexandra
al: albert alan alfred
bert: albert herbert robert
pat: patrick patricia
paddy: patrick
trish: patricia
ken: kenneth
kenny: kenneth
don: donald
donnie: donald
vince: vincent
vicky: victoria
vicki: victoria
tina: christina martina
tess: theresa teresa
jon: jonathan
nate: nathan nathaniel
matt: matthew
pete: peter
phil: philip phillip
ray: raymond
greg: gregory
doug: douglas
mal: malcolm
mac: malcolm
val: valerie
mandy: amanda
abby: abigail
gabe: gabriel
zach: zachary`;

const FULL = new Map<string, ReadonlySet<string>>();
for (const line of TABLE.trim().split("\n")) {
  const [short = "", full = ""] = line.split(": ");
  FULL.set(short, new Set(full.split(" ")));
}

const SHORTEST = 3; // letters of a name's beginning that may stand for it

/** Whether two given names, lower case, may be one person's: the same, a nickname, or the beginning of the other. */
export function isSameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  if (FULL.get(a)?.has(b) || FULL.get(b)?.has(a)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= SHORTEST && long.length > short.length + 1 && long.startsWith(short);
}
