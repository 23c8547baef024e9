export type City = { city: string; postalCode: string; state?: string; areaCode?: string }

/** What people of a country are called, where they live and how they pay. `#` stands for a digit. */
export type Country = {
  code: string
  currency: string
  /** How often a customer lives there. */
  weight: number
  timeZone: string
  phone: string
  cities: readonly City[]
  streets: readonly string[]
  isNumberFirst?: true
  firstNames: readonly string[]
  lastNames: readonly string[]
  companyForm: string
  /** By the name of a row of `carriers`, the usual one first. */
  carriers: readonly [string, ...string[]]
}

const words = (text: string): string[] => text.split(',').map((word) => word.trim())

/** "New York:100##/NY/212|…": city, postal code, state, area code. */
const cities = (text: string): City[] =>
  text.split('|').map((entry) => {
    const [place = '', state, areaCode] = entry.split('/')
    const [city = '', postalCode = ''] = place.split(':')
    return { city, postalCode, ...(state ? { state } : {}), ...(areaCode ? { areaCode } : {}) }
  })

export const COUNTRIES: readonly Country[] = [
  {
    code: 'PL',
    currency: 'PLN',
    weight: 14,
    timeZone: 'Europe/Warsaw',
    phone: '+48601######',
    cities: cities('Warszawa:00-0##|Kraków:30-0##|Gdańsk:80-1##|Wrocław:50-2##|Poznań:60-1##'),
    streets: words('ul. Marszałkowska, ul. Długa, ul. Polna, ul. Leśna, al. Jerozolimskie'),
    firstNames: words('Anna, Katarzyna, Zofia, Magdalena, Piotr, Tomasz, Jakub, Michał, Paweł'),
    lastNames: words('Nowak, Wójcik, Mazur, Krawczyk, Zając, Król, Wróbel, Dudek, Pawlak, Sikora'),
    companyForm: 'sp. z o.o.',
    carriers: ['InPost', 'DPD', 'DHL'],
  },
  {
    code: 'DE',
    currency: 'EUR',
    weight: 13,
    timeZone: 'Europe/Berlin',
    phone: '+491512#######',
    cities: cities('Berlin:101##|Hamburg:200##|München:803##|Köln:506##|Leipzig:041##'),
    streets: words('Hauptstraße, Gartenweg, Lindenallee, Schillerstraße, Bahnhofstraße'),
    firstNames: words('Lena, Hannah, Sophie, Jürgen, Lukas, Felix, Jonas, Greta, Matthias'),
    lastNames: words('Müller, Schneider, Fischer, Weber, Becker, Hoffmann, Schäfer, Krüger, Vogel'),
    companyForm: 'GmbH',
    carriers: ['DHL', 'DPD', 'UPS'],
  },
  {
    code: 'GB',
    currency: 'GBP',
    weight: 12,
    timeZone: 'Europe/London',
    phone: '+447400######',
    cities: cities(
      'London:E1 #@@|Manchester:M1 #@@|Bristol:BS1 #@@|Leeds:LS1 #@@|Edinburgh:EH1 #@@',
    ),
    streets: words('High Street, Church Road, Station Road, Mill Lane, Victoria Road'),
    isNumberFirst: true,
    firstNames: words('Olivia, Amelia, Grace, Charlotte, Oliver, Harry, Jack, Arthur, Priya'),
    lastNames: words('Smith, Jones, Taylor, Brown, Walker, Patel, Hughes, Green, Campbell'),
    companyForm: 'Ltd',
    carriers: ['Royal Mail', 'DPD', 'UPS'],
  },
  {
    code: 'FR',
    currency: 'EUR',
    weight: 9,
    timeZone: 'Europe/Paris',
    phone: '+33612######',
    cities: cities('Paris:7501#|Lyon:6900#|Marseille:1300#|Toulouse:3100#|Nantes:4400#'),
    streets: words('rue de la Paix, rue Victor-Hugo, avenue Foch, rue des Écoles, quai Voltaire'),
    isNumberFirst: true,
    firstNames: words('Camille, Chloé, Manon, Élodie, Louis, Hugo, Théo, Raphaël, Inès'),
    lastNames: words('Martin, Bernard, Dubois, Moreau, Lefèvre, Garnier, Faure, Rousseau, Lambert'),
    companyForm: 'SARL',
    carriers: ['DPD', 'DHL', 'UPS'],
  },
  {
    code: 'ES',
    currency: 'EUR',
    weight: 8,
    timeZone: 'Europe/Madrid',
    phone: '+34600######',
    cities: cities('Madrid:2801#|Barcelona:0800#|Valencia:4600#|Sevilla:4100#|Bilbao:4800#'),
    streets: words('Calle Mayor, Calle de Alcalá, Avenida del Puerto, Calle Real, Gran Vía'),
    firstNames: words('Lucía, Sofía, María, Carmen, Hugo, Mateo, Javier, Álvaro, Nuria'),
    lastNames: words('García, Fernández, López, Martínez, Sánchez, Ruiz, Moreno, Muñoz, Romero'),
    companyForm: 'S.L.',
    carriers: ['DHL', 'UPS'],
  },
  {
    code: 'AE',
    currency: 'AED',
    weight: 9,
    timeZone: 'Asia/Dubai',
    phone: '+97150#######',
    cities: cities('Dubai:/Dubai|Abu Dhabi:/Abu Dhabi|Sharjah:/Sharjah|Al Ain:/Abu Dhabi'),
    streets: words('Al Wasl Road, Sheikh Zayed Road, Corniche Street, Al Khaleej Street'),
    isNumberFirst: true,
    firstNames: words('Fatima, Aisha, Mariam, Noura, Omar, Khalid, Yousef, Hassan, Layla'),
    lastNames: words('Al Mansoori, Al Hashimi, Haddad, Khan, Rahman, Al Suwaidi, Saleh, Nasser'),
    companyForm: 'FZ-LLC',
    carriers: ['Aramex', 'DHL'],
  },
  {
    code: 'US',
    currency: 'USD',
    weight: 28,
    timeZone: 'America/New_York',
    phone: '+1{area}55501##',
    cities: cities(
      'New York:100##/NY/212|Austin:787##/TX/512|Seattle:981##/WA/206|Chicago:606##/IL/312|Miami:331##/FL/305|Denver:802##/CO/303',
    ),
    streets: words('Maple Avenue, Oak Street, 5th Avenue, Lakeview Drive, Washington Street'),
    isNumberFirst: true,
    firstNames: words('Emma, Ava, Madison, Grace, Liam, Noah, Ethan, Mason, Sofia'),
    lastNames: words("Johnson, Williams, Davis, Miller, O'Brien, Garcia, Nguyen, Anderson, Lee"),
    companyForm: 'LLC',
    carriers: ['UPS', 'DHL'],
  },
  {
    code: 'TR',
    currency: 'TRY',
    weight: 7,
    timeZone: 'Europe/Istanbul',
    phone: '+90532#######',
    cities: cities('İstanbul:340##|Ankara:060##|İzmir:350##|Antalya:070##'),
    streets: words('Atatürk Caddesi, İstiklal Caddesi, Cumhuriyet Caddesi, Gül Sokak'),
    firstNames: words('Elif, Zeynep, Ayşe, Defne, Mehmet, Emre, Can, Burak, Çağla'),
    lastNames: words('Yılmaz, Kaya, Demir, Şahin, Çelik, Yıldız, Öztürk, Aydın, Arslan'),
    companyForm: 'A.Ş.',
    carriers: ['UPS', 'DHL'],
  },
]

export const countryOf = (code: string): Country => {
  const country = COUNTRIES.find((candidate) => candidate.code === code)
  if (!country) throw new RangeError(`No customers live in ${code}`)
  return country
}
