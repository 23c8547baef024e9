import type { TemplateKey } from '../../domain/templates/templates'
import { ACCOUNT_TEXTS, type TemplateText } from './accountTexts'

/** The texts a new installation starts with; what editors make of them is never overwritten. */
export const TEMPLATE_TEXTS: Record<TemplateKey, { en: TemplateText; ar: TemplateText }> = {
  welcome: {
    en: {
      subject: 'Welcome, {{name}}',
      paragraphs: [
        'Hello {{name}},',
        'Your account is ready.',
        { label: 'Go to your account', link: '{{link}}' },
      ],
    },
    ar: {
      subject: 'مرحباً {{name}}',
      paragraphs: [
        'مرحباً {{name}}،',
        'حسابك جاهز.',
        { label: 'انتقل إلى حسابك', link: '{{link}}' },
      ],
    },
  },
  order_confirmation: {
    en: {
      subject: 'Your order {{orderNumber}}',
      paragraphs: [
        'Hello {{name}},',
        'Thank you for your order {{orderNumber}}: {{planName}}.',
        'Total: {{total}}',
        'We will write again when it moves on.',
      ],
    },
    ar: {
      subject: 'طلبك {{orderNumber}}',
      paragraphs: [
        'مرحباً {{name}}،',
        'شكراً لطلبك {{orderNumber}}: {{planName}}.',
        'الإجمالي: {{total}}',
        'سنراسلك عند أي تحديث على الطلب.',
      ],
    },
  },
  payment_receipt: {
    en: {
      subject: 'Payment received for order {{orderNumber}}',
      paragraphs: [
        'Hello {{name}},',
        'We received {{amount}} for order {{orderNumber}} on {{paidAt}}.',
        'Payment reference: {{transactionId}}',
      ],
    },
    ar: {
      subject: 'تم استلام الدفع للطلب {{orderNumber}}',
      paragraphs: [
        'مرحباً {{name}}،',
        'استلمنا {{amount}} مقابل الطلب {{orderNumber}} بتاريخ {{paidAt}}.',
        'مرجع الدفع: {{transactionId}}',
      ],
    },
  },
  ...ACCOUNT_TEXTS,
  admin_alert: {
    en: {
      subject: 'Alert: {{summary}}',
      paragraphs: ['{{summary}}', { label: 'Open it in the panel', link: '{{link}}' }],
    },
    ar: {
      subject: 'تنبيه: {{summary}}',
      paragraphs: ['{{summary}}', { label: 'افتحه في لوحة الإدارة', link: '{{link}}' }],
    },
  },
  esim_ready: {
    en: {
      subject: 'Your eSIM is ready: order {{orderNumber}}',
      paragraphs: [
        'Hello {{name}},',
        'The eSIM of your order {{orderNumber}} ({{planName}}) is ready to install.',
        { label: 'Show my eSIM', link: '{{link}}' },
        'Sign in to see the code. Nobody else can see it.',
      ],
    },
    ar: {
      subject: 'شريحتك الإلكترونية جاهزة: الطلب {{orderNumber}}',
      paragraphs: [
        'مرحباً {{name}}،',
        'الشريحة الإلكترونية لطلبك {{orderNumber}} ({{planName}}) جاهزة للتثبيت.',
        { label: 'عرض شريحتي الإلكترونية', link: '{{link}}' },
        'سجّل الدخول لرؤية الرمز. لا يستطيع أحد غيرك رؤيته.',
      ],
    },
  },
  order_dispatched: {
    en: {
      subject: 'Your order {{orderNumber}} is on its way',
      paragraphs: [
        'Hello {{name}},',
        'Your order {{orderNumber}} was handed to {{carrier}}.',
        'Tracking number: {{trackingNumber}}',
        { label: 'Follow the parcel', link: '{{trackingLink}}' },
      ],
    },
    ar: {
      subject: 'طلبك {{orderNumber}} في الطريق إليك',
      paragraphs: [
        'مرحباً {{name}}،',
        'تم تسليم طلبك {{orderNumber}} إلى {{carrier}}.',
        'رقم التتبع: {{trackingNumber}}',
        { label: 'تتبع الشحنة', link: '{{trackingLink}}' },
      ],
    },
  },
  order_cancelled: {
    en: {
      subject: 'Your order {{orderNumber}} was cancelled',
      paragraphs: [
        'Hello {{name}},',
        'Your order {{orderNumber}} was cancelled. {{reason}}',
        'What was paid for it is paid back.',
      ],
    },
    ar: {
      subject: 'أُلغي طلبك {{orderNumber}}',
      paragraphs: [
        'مرحباً {{name}}،',
        'أُلغي طلبك {{orderNumber}}. {{reason}}',
        'سيُعاد إليك ما دفعته مقابله.',
      ],
    },
  },
  refund_issued: {
    en: {
      subject: 'Refund for order {{orderNumber}}',
      paragraphs: ['Hello {{name}},', 'We paid back {{amount}} for order {{orderNumber}}.'],
    },
    ar: {
      subject: 'استرداد مبلغ الطلب {{orderNumber}}',
      paragraphs: ['مرحباً {{name}}،', 'أعدنا إليك {{amount}} مقابل الطلب {{orderNumber}}.'],
    },
  },
  refund_failed: {
    en: {
      subject: 'The refund for order {{orderNumber}} did not reach you',
      paragraphs: [
        'Hello {{name}},',
        'The {{amount}} that we paid back for order {{orderNumber}} came back to us: your bank could not take it. The credit note for it is therefore taken back, and we shall be in touch about how the money reaches you.',
      ],
    },
    ar: {
      subject: 'لم يصل إليك المبلغ المسترد للطلب {{orderNumber}}',
      paragraphs: [
        'مرحباً {{name}}،',
        'عاد إلينا مبلغ {{amount}} الذي أعدناه مقابل الطلب {{orderNumber}}: لم يتمكن بنكك من قبوله. لذلك أُلغي الإشعار الدائن الخاص به، وسنتواصل معك بشأن طريقة وصول المبلغ إليك.',
      ],
    },
  },
}
