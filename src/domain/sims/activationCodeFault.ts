import { isActivationCode } from './activationCode'

export const activationCodeFault = (value: string): true | string =>
  isActivationCode(value) || 'An activation code reads 1$host$matching-id (SGP.22).'
