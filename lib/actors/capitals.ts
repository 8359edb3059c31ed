// Capitals that stand for their government: "Tehran sent troops" is Iran's doing.
//
// Gives   the usual name of the state whose capital it is, as nationalities.ts writes it
// Knows   cities whose names news uses so; whether one stands for its state in a sentence is for the events

const CAPITALS: ReadonlyMap<string, string> = new Map(
  `moscow Russia|kyiv Ukraine|kiev Ukraine|minsk Belarus|warsaw Poland|vilnius Lithuania|riga Latvia|tallinn Estonia|berlin Germany|paris France|london United Kingdom|rome Italy|madrid Spain
   lisbon Portugal|athens Greece|ankara Turkey|budapest Hungary|bucharest Romania|sofia Bulgaria|belgrade Serbia|zagreb Croatia|ljubljana Slovenia|bratislava Slovakia|prague Czech Republic|vienna Austria
   oslo Norway|stockholm Sweden|helsinki Finland|copenhagen Denmark|dublin Ireland|reykjavik Iceland|tirana Albania|skopje North Macedonia|chisinau Moldova|tbilisi Georgia|yerevan Armenia|baku Azerbaijan
   tehran Iran|baghdad Iraq|damascus Syria|beirut Lebanon|amman Jordan|riyadh Saudi Arabia|doha Qatar|cairo Egypt|tripoli Libya|tunis Tunisia|algiers Algeria|rabat Morocco|khartoum Sudan|addis ababa Ethiopia
   nairobi Kenya|kampala Uganda|kigali Rwanda|abuja Nigeria|accra Ghana|dakar Senegal|pretoria South Africa|harare Zimbabwe|lusaka Zambia|maputo Mozambique|luanda Angola|mogadishu Somalia
   islamabad Pakistan|new delhi India|delhi India|dhaka Bangladesh|kathmandu Nepal|colombo Sri Lanka|kabul Afghanistan|tashkent Uzbekistan|astana Kazakhstan|beijing China|tokyo Japan|seoul South Korea
   pyongyang North Korea|taipei Taiwan|hanoi Vietnam|manila Philippines|jakarta Indonesia|kuala lumpur Malaysia|bangkok Thailand|phnom penh Cambodia|canberra Australia|wellington New Zealand
   washington United States|ottawa Canada|havana Cuba|caracas Venezuela|bogota Colombia|quito Ecuador|lima Peru|santiago Chile|buenos aires Argentina|brasilia Brazil|montevideo Uruguay|la paz Bolivia`
    .split(/[|\n]/)
    .map((line) => {
      const words = line.trim();
      const at = words.search(/ \p{Lu}/u);
      return [words.slice(0, at), words.slice(at + 1)] as const;
    }),
);

/** The state whose capital the name is; none where it is no capital that stands for one. */
export function stateOfCapital(name: string): string | undefined {
  return CAPITALS.get(name.toLowerCase());
}
