/** A network whose plans are sold. `#` stands for a digit. */
export type Provider = {
  name: string
  /** Start of the ICCID after 89: country code and issuer (ITU-T E.118). */
  issuer: string
  /** Start of the IMSI: country and network (ITU-T E.212). */
  network: string
  /** The numbers on its cards, in E.164. */
  msisdn: string
  /** Host of its SM-DP+. */
  smdp: string
}

export type ProviderKey = 'vistula' | 'rheinfunk' | 'albion' | 'lumiere' | 'gulf' | 'globe'

export const PROVIDERS: Readonly<Record<ProviderKey, Provider>> = {
  vistula: {
    name: 'Vistula Mobile',
    issuer: '4898',
    network: '26098',
    msisdn: '+48512######',
    smdp: 'rsp.vistula.example.com',
  },
  rheinfunk: {
    name: 'Rheinfunk',
    issuer: '4997',
    network: '26299',
    msisdn: '+491515#######',
    smdp: 'rsp.rheinfunk.example.com',
  },
  albion: {
    name: 'Albion Telecom',
    issuer: '4496',
    network: '23499',
    msisdn: '+447401######',
    smdp: 'rsp.albion.example.com',
  },
  lumiere: {
    name: 'Lumière Mobile',
    issuer: '3395',
    network: '20899',
    msisdn: '+33613######',
    smdp: 'rsp.lumiere.example.com',
  },
  gulf: {
    name: 'Gulf Connect',
    issuer: '97194',
    network: '42499',
    msisdn: '+971504######',
    smdp: 'rsp.gulf.example.com',
  },
  globe: {
    name: 'Globetrotter',
    issuer: '88239',
    network: '90199',
    msisdn: '+48533######',
    smdp: 'rsp.globe.example.com',
  },
}
