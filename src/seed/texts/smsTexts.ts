import type { TemplateKey } from '../../domain/templates/templates'

/** What a new installation says by SMS: short, for every part is paid for. Other keys are told by mail alone. */
export const SMS_TEXTS = {
  one_time_code: {
    en: 'Your code is {{code}}. It works for {{validFor}}. Give it to nobody.',
    ar: 'رمزك هو {{code}}. يعمل لمدة {{validFor}}. لا تعطه لأحد.',
  },
  order_confirmation: {
    en: 'Thank you for order {{orderNumber}}: {{planName}}, {{total}}.',
    ar: 'شكراً لطلبك {{orderNumber}}: {{planName}}، {{total}}.',
  },
  payment_receipt: {
    en: 'We received {{amount}} for order {{orderNumber}}.',
    ar: 'استلمنا {{amount}} مقابل الطلب {{orderNumber}}.',
  },
  order_dispatched: {
    en: 'Order {{orderNumber}} was handed to {{carrier}}. {{trackingLink}}',
    ar: 'تم تسليم طلبك {{orderNumber}} إلى {{carrier}}. {{trackingLink}}',
  },
  esim_ready: {
    en: 'The eSIM of order {{orderNumber}} is ready: {{link}}',
    ar: 'شريحتك الإلكترونية للطلب {{orderNumber}} جاهزة: {{link}}',
  },
  order_cancelled: {
    en: 'Order {{orderNumber}} was cancelled. {{reason}}',
    ar: 'تم إلغاء الطلب {{orderNumber}}. {{reason}}',
  },
  refund_issued: {
    en: 'We gave back {{amount}} for order {{orderNumber}}.',
    ar: 'أعدنا {{amount}} مقابل الطلب {{orderNumber}}.',
  },
  refund_failed: {
    en: 'The refund of {{amount}} for order {{orderNumber}} came back to us. We shall be in touch.',
    ar: 'عاد إلينا مبلغ {{amount}} المسترد للطلب {{orderNumber}}. سنتواصل معك.',
  },
} as const satisfies Partial<Record<TemplateKey, { en: string; ar: string }>>

export type SmsKey = keyof typeof SMS_TEXTS

// Object.keys forgets the key type; the table above is the only source of both.
export const SMS_KEYS = Object.keys(SMS_TEXTS) as SmsKey[]
