import type { Weakness } from '../../domain/auth/passwordRules'
import { inEnglish } from '../../core/words/sentence'
import { sayWeakness } from '../../domain/auth/passwordRules'

const EN = {
  checking: 'One moment…',
  resetTitle: 'Choose a new password',
  resetSays: 'You are signed out everywhere when it is set.',
  invitationTitle: 'Choose your password',
  invitationSays: 'Your account is ready. Choose the password you will sign in with.',
  account: 'E-mail',
  accountOrName: 'E-mail or username',
  password: 'New password',
  show: 'Show',
  hide: 'Hide',
  set: 'Set the password',
  doneTitle: 'The password is set',
  doneSays: 'Sign in with it from now on.',
  signIn: 'Go to sign-in',
  endedTitle: 'This link no longer works',
  resetEnded: 'It has expired or was already used. Ask for a new one here.',
  invitationEnded:
    'It has expired, was already used or taken back. Ask whoever invited you for a new one.',
  askTitle: 'Forgotten password',
  askSays: 'Give the e-mail address of your account. A link to set a new password goes there.',
  askStaffSays:
    'Give your e-mail address or your username. A link to set a new password goes to your address.',
  send: 'Send the link',
  sent: 'If that account exists, a mail with a link is on its way. It works for an hour.',
  needed: 'This field is required.',
  again: 'Try again',
  strength: ['Very easy to guess', 'Easy to guess', 'Could be guessed', 'Strong', 'Very strong'],
  tip: 'A few words that do not belong together are strong, and easy to remember.',
}

type Words = typeof EN

const AR: Words = {
  checking: 'لحظة من فضلك…',
  resetTitle: 'اختر كلمة مرور جديدة',
  resetSays: 'عند تعيينها يتم تسجيل خروجك من جميع الأجهزة.',
  invitationTitle: 'اختر كلمة المرور',
  invitationSays: 'حسابك جاهز. اختر كلمة المرور التي ستسجل الدخول بها.',
  account: 'البريد الإلكتروني',
  accountOrName: 'البريد الإلكتروني أو اسم المستخدم',
  password: 'كلمة المرور الجديدة',
  show: 'إظهار',
  hide: 'إخفاء',
  set: 'تعيين كلمة المرور',
  doneTitle: 'تم تعيين كلمة المرور',
  doneSays: 'سجّل الدخول بها من الآن فصاعداً.',
  signIn: 'الانتقال إلى تسجيل الدخول',
  endedTitle: 'لم يعد هذا الرابط يعمل',
  resetEnded: 'انتهت صلاحيته أو سبق استخدامه. اطلب رابطاً جديداً هنا.',
  invitationEnded: 'انتهت صلاحيته أو سبق استخدامه أو تم سحبه. اطلب دعوة جديدة ممن دعاك.',
  askTitle: 'نسيت كلمة المرور',
  askStaffSays:
    'أدخل بريدك الإلكتروني أو اسم المستخدم، وسنرسل إلى بريدك رابطاً لتعيين كلمة مرور جديدة.',
  askSays: 'أدخل عنوان البريد الإلكتروني لحسابك، وسنرسل إليه رابطاً لتعيين كلمة مرور جديدة.',
  send: 'إرسال الرابط',
  sent: 'إذا كان الحساب موجوداً فستصلك رسالة برابط يعمل لمدة ساعة.',
  needed: 'هذا الحقل مطلوب.',
  again: 'حاول مرة أخرى',
  strength: ['سهلة التخمين جداً', 'سهلة التخمين', 'يمكن تخمينها', 'قوية', 'قوية جداً'],
  tip: 'بضع كلمات لا علاقة بينها تشكل كلمة مرور قوية وسهلة التذكر.',
}

export type Language = 'en' | 'ar'

/** The panel's language as far as these pages speak it; English otherwise. */
export const languageIn = (text: string): Language => (text === 'ar' ? 'ar' : 'en')

export const wordsIn = (language: Language): Words => (language === 'ar' ? AR : EN)

/** The rule's own sentence; in Arabic ours, for the judge explains itself in English alone. */
export const weaknessIn = (language: Language, weakness: Weakness): string => {
  if (language === 'en') return inEnglish(sayWeakness(weakness))
  if (weakness.kind === 'short') return `استخدم ${weakness.least} حرفاً على الأقل.`
  if (weakness.kind === 'long') return `استخدم ${weakness.most} حرفاً على الأكثر.`
  if (weakness.kind === 'own') return 'يجب ألا تتكون من اسمك أو بريدك الإلكتروني أو رقم هاتفك.'
  return 'سهلة التخمين. استخدم بضع كلمات لا علاقة بينها.'
}
