import type { Action } from '../../domain/templates/lexical'
import type { TemplateKey } from '../../domain/templates/templates'

export type TemplateText = { subject: string; paragraphs: (string | Action)[] }

/** The mails that open an account, or guard it. */
export const ACCOUNT_TEXTS = {
  password_reset: {
    en: {
      subject: 'Choose a new password',
      paragraphs: [
        'Hello {{name}},',
        'Somebody asked for a new password for your account. If it was you, choose one here:',
        { label: 'Choose a new password', link: '{{link}}' },
        'The link works once, for {{validFor}}. If it was not you, nothing changes: ignore this mail.',
      ],
    },
    ar: {
      subject: 'اختر كلمة مرور جديدة',
      paragraphs: [
        'مرحباً {{name}}،',
        'طلب أحدهم كلمة مرور جديدة لحسابك. إذا كنت أنت، فاخترها هنا:',
        { label: 'اختر كلمة مرور جديدة', link: '{{link}}' },
        'يعمل الرابط مرة واحدة ولمدة {{validFor}}. إذا لم تكن أنت فتجاهل هذه الرسالة، ولن يتغير شيء.',
      ],
    },
  },
  invitation: {
    en: {
      subject: 'Your account at {{business}}',
      paragraphs: [
        'Hello {{name}},',
        'An account at {{business}} was made for you. Choose a password to sign in with:',
        { label: 'Choose a password', link: '{{link}}' },
        'The link works once, for {{validFor}}. If you expected no account, ignore this mail.',
      ],
    },
    ar: {
      subject: 'حسابك لدى {{business}}',
      paragraphs: [
        'مرحباً {{name}}،',
        'تم إنشاء حساب لك لدى {{business}}. اختر كلمة مرور لتسجيل الدخول:',
        { label: 'اختر كلمة مرور', link: '{{link}}' },
        'يعمل الرابط مرة واحدة ولمدة {{validFor}}. إذا لم تكن تتوقع حساباً فتجاهل هذه الرسالة.',
      ],
    },
  },
  one_time_code: {
    en: {
      subject: 'Your code',
      paragraphs: [
        'Your code is {{code}}. It works for {{validFor}}.',
        'Nobody of ours will ever ask you for it.',
      ],
    },
    ar: {
      subject: 'رمزك',
      paragraphs: ['رمزك هو {{code}}. يعمل لمدة {{validFor}}.', 'لن يطلبه منك أي من موظفينا أبداً.'],
    },
  },
  contact_changed: {
    en: {
      subject: 'Your {{what}} was changed',
      paragraphs: [
        'Hello {{name}},',
        'The {{what}} of your account was changed. If it was you, there is nothing to do.',
        'If it was not you, choose a new password and write to us at once.',
      ],
    },
    ar: {
      subject: 'تم تغيير بيانات الاتصال: {{what}}',
      paragraphs: [
        'مرحباً {{name}}،',
        'تم تغيير بيانات الاتصال في حسابك: {{what}}. إذا كنت أنت فلا داعي لأي إجراء.',
        'إذا لم تكن أنت، فاختر كلمة مرور جديدة وراسلنا فوراً.',
      ],
    },
  },
} satisfies Partial<Record<TemplateKey, { en: TemplateText; ar: TemplateText }>>
