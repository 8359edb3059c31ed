// States and the adjectives that English makes of them.
//
// Gives   the state behind "Russian" or "Dutch", and whether a name is a state's
// Knows   vocabulary only: whether a state acts in a sentence is decided elsewhere

// "name: adjectives and nouns of nationality"; adjectives shared by two states are left out.
const TABLE = `
Afghanistan: afghan afghans
Albania: albanian albanians
Algeria: algerian algerians
Andorra: andorran andorrans
Angola: angolan angolans
Argentina: argentine argentinian argentines argentinians
Armenia: armenian armenians
Australia: australian australians aussie
Austria: austrian austrians
Azerbaijan: azerbaijani azeri azerbaijanis
Bahrain: bahraini bahrainis
Bangladesh: bangladeshi bangladeshis
Barbados: barbadian barbadians
Belarus: belarusian belarusians
Belgium: belgian belgians
Belize: belizean belizeans
Benin: beninese
Bhutan: bhutanese
Bolivia: bolivian bolivians
Bosnia: bosnian bosnians
Botswana: botswanan
Brazil: brazilian brazilians
Brunei: bruneian bruneians
Bulgaria: bulgarian bulgarians
Burkina Faso: burkinabe
Burundi: burundian burundians
Cambodia: cambodian cambodians
Cameroon: cameroonian cameroonians
Canada: canadian canadians
Cape Verde:
Chad: chadian chadians
Chile: chilean chileans
China: chinese
Colombia: colombian colombians
Comoros: comorian comorians
Costa Rica:
Croatia: croatian croatians
Cuba: cuban cubans
Cyprus: cypriot cypriots
Czech Republic: czech czechs
Denmark: danish dane danes
Djibouti: djiboutian djiboutians
Dominican Republic:
Ecuador: ecuadorian ecuadorean ecuadorians
Egypt: egyptian egyptians
El Salvador: salvadoran salvadorans
England: english
Equatorial Guinea:
Eritrea: eritrean eritreans
Estonia: estonian estonians
Eswatini:
Ethiopia: ethiopian ethiopians
Fiji: fijian fijians
Finland: finnish finn finns
France: french
Gabon: gabonese
Germany: german germans
Ghana: ghanaian ghanaians
Greece: greek greeks
Grenada: grenadian grenadians
Guatemala: guatemalan guatemalans
Guinea: guinean guineans
Guinea-Bissau:
Guyana: guyanese
Haiti: haitian haitians
Honduras: honduran hondurans
Hungary: hungarian hungarians
Iceland: icelandic
India: indian indians
Indonesia: indonesian indonesians
Iran: iranian iranians
Iraq: iraqi iraqis
Ireland: irish
Israel: israeli israelis
Italy: italian italians
Ivory Coast: ivorian ivorians
Jamaica: jamaican jamaicans
Japan: japanese
Jordan: jordanian jordanians
Kazakhstan: kazakh kazakhs
Kenya: kenyan kenyans
Kosovo: kosovar kosovars
Kuwait: kuwaiti kuwaitis
Kyrgyzstan: kyrgyz
Laos: laotian laotians
Latvia: latvian latvians
Lebanon: lebanese
Lesotho:
Liberia: liberian liberians
Libya: libyan libyans
Liechtenstein:
Lithuania: lithuanian lithuanians
Luxembourg:
Madagascar: malagasy
Malawi: malawian malawians
Malaysia: malaysian malaysians
Maldives: maldivian maldivians
Mali: malian malians
Malta: maltese
Mauritania: mauritanian mauritanians
Mauritius: mauritian mauritians
Mexico: mexican mexicans
Moldova: moldovan moldovans
Mongolia: mongolian mongolians
Montenegro: montenegrin montenegrins
Morocco: moroccan moroccans
Mozambique: mozambican mozambicans
Myanmar: burmese
Namibia: namibian namibians
Nepal: nepali nepalese nepalis
Netherlands: dutch
New Zealand:
Nicaragua: nicaraguan nicaraguans
Niger: nigerien
Nigeria: nigerian nigerians
North Korea:
North Macedonia: macedonian macedonians
Norway: norwegian norwegians
Oman: omani omanis
Pakistan: pakistani pakistanis
Panama: panamanian panamanians
Papua New Guinea:
Paraguay: paraguayan paraguayans
Peru: peruvian peruvians
Philippines: filipino philippine filipinos
Poland: polish poles
Portugal: portuguese
Qatar: qatari qataris
Romania: romanian romanians
Russia: russian russians
Rwanda: rwandan rwandans
Saudi Arabia: saudi saudis
Scotland: scottish scots
Senegal: senegalese
Serbia: serbian serbians
Seychelles:
Sierra Leone:
Singapore: singaporean singaporeans
Slovakia: slovak slovaks
Slovenia: slovenian slovenians
Solomon Islands:
Somalia: somali somalis
South Africa:
South Korea:
South Sudan:
Spain: spanish spaniard spaniards
Sri Lanka:
Sudan: sudanese
Suriname: surinamese
Sweden: swedish swede swedes
Switzerland: swiss
Syria: syrian syrians
Taiwan: taiwanese
Tajikistan: tajik tajiks
Tanzania: tanzanian tanzanians
Thailand: thai thais
Timor-Leste: timorese
Togo: togolese
Tonga: tongan tongans
Tunisia: tunisian tunisians
Turkey: turkish turk turks
Turkmenistan: turkmen
Uganda: ugandan ugandans
Ukraine: ukrainian ukrainians
United Arab Emirates: emirati emiratis
United Kingdom: british briton britons
United States: american americans
Uruguay: uruguayan uruguayans
Uzbekistan: uzbek uzbeks
Vanuatu:
Venezuela: venezuelan venezuelans
Vietnam: vietnamese
Wales: welsh
Yemen: yemeni yemenis
Zambia: zambian zambians
Zimbabwe: zimbabwean zimbabweans`;

const SHORT_NAMES: Readonly<Record<string, string>> = {
  us: "United States",
  "u.s": "United States",
  "u.s.": "United States",
  usa: "United States",
  "united states": "United States",
  "united states of america": "United States",
  america: "United States",
  uk: "United Kingdom",
  "u.k.": "United Kingdom",
  "u.k": "United Kingdom",
  britain: "United Kingdom",
  "great britain": "United Kingdom",
  uae: "United Arab Emirates",
  "the netherlands": "Netherlands",
  holland: "Netherlands",
  czechia: "Czech Republic",
};

const REGIONAL =
  "european asian african arab western eastern northern southern nordic baltic balkan latin".split(" ");

const STATES = new Map<string, string>(Object.entries(SHORT_NAMES));
const ADJECTIVES = new Map<string, string>();
for (const line of TABLE.trim().split("\n")) {
  const [name = "", adjectives = ""] = line.split(":");
  STATES.set(name.toLowerCase(), name);
  for (const adjective of adjectives.trim().split(" ")) if (adjective) ADJECTIVES.set(adjective, name);
}

/** The state's usual name behind a name in any of its forms; `undefined` for what names no state. */
export function stateNamed(name: string): string | undefined {
  return STATES.get(name.toLowerCase());
}

/** The state behind an adjective or a people's name: "Russian" is "Russia". */
export function stateOfAdjective(word: string): string | undefined {
  return ADJECTIVES.get(word.toLowerCase());
}

/** Whether the word is an adjective of a state or of a region of the world. */
export function isNationality(word: string): boolean {
  const lower = word.toLowerCase();
  return ADJECTIVES.has(lower) || REGIONAL.includes(lower);
}
