import { StaleNotice as StaleNotice_443b2238fa0b3213a3892d2652766c91 } from '../../../../src/admin/stale/StaleNotice'
import { PartyCell as PartyCell_a8be03ff14105cb460e245f9aa8e0c38 } from '../../../../src/admin/choices/PartyCell'
import { NoField as NoField_19e51f4e7a0a6140eb8bb902a1edff45 } from '../../../../src/admin/choices/NoField'
import { RelationCell as RelationCell_e5189d5152e6e5f4917ea37dcd02a94b } from '../../../../src/admin/references/RelationCell'
import { MoneyCell as MoneyCell_7030225035aa637c3adac4571d0bfae6 } from '../../../../src/admin/units/MoneyCell'
import { MoneyField as MoneyField_ea64a11506b3a29a71a7975935f0be38 } from '../../../../src/admin/units/MoneyField'
import { MoneyFilter as MoneyFilter_cca441496a866a91d7dc213a36892af5 } from '../../../../src/admin/units/MoneyFilter'
import { MoneyDiff as MoneyDiff_43bfc3d3f9f281277a8b26d0cc5fa464 } from '../../../../src/admin/versions/UnitDiff'
import { ChoiceCell as ChoiceCell_0e8a421d1a5a724ed67a8c38c004eadc } from '../../../../src/admin/choices/ChoiceCell'
import { ChoiceField as ChoiceField_92744affd7c823062d79988fe7d3d5a4 } from '../../../../src/admin/choices/ChoiceField'
import { RateCell as RateCell_bea00e9d15d1a2cc0b6e1c43d896f53c } from '../../../../src/admin/units/RateCell'
import { RateField as RateField_7991e1dea2043367a597492bf5ccf950 } from '../../../../src/admin/units/RateField'
import { RateFilter as RateFilter_391d49e7cdda72a2fa8ce16d5362121c } from '../../../../src/admin/units/RateFilter'
import { RateDiff as RateDiff_43bfc3d3f9f281277a8b26d0cc5fa464 } from '../../../../src/admin/versions/UnitDiff'
import { StatusCell as StatusCell_deff4eea34da891c0b3575f47555a04c } from '../../../../src/admin/status/StatusCell'
import { StatusField as StatusField_83ff62da64571503413f0e9fb5b4b5b7 } from '../../../../src/admin/status/StatusField'
import { MomentCell as MomentCell_86ad9b0f84fa0e973986a647d18c4334 } from '../../../../src/admin/dates/MomentCell'
import { MomentField as MomentField_682b85f03a47a3f21be21d3f13f20b84 } from '../../../../src/admin/dates/MomentField'
import { MomentFilter as MomentFilter_321067123131c1e02829650e1b50a47b } from '../../../../src/admin/dates/MomentFilter'
import { MomentDiff as MomentDiff_c95ad350c14a788e444e8b7516f10a86 } from '../../../../src/admin/versions/MomentDiff'
import { JsonField as JsonField_4e6e6faf75c12a9e128d33492ed0a95e } from '../../../../src/admin/json/JsonField'
import { RowMenuCell as RowMenuCell_685844215696a4c462242c0b2e04ccbc } from '../../../../src/admin/rows/RowMenuCell'
import { NoDiff as NoDiff_d04cd9cf55624f8113f72f8de203e8d0 } from '../../../../src/admin/versions/NoDiff'
import { OrderListBar as OrderListBar_d5b0c69543497e9feee3cd08c732e07d } from '../../../../src/admin/orders/list/OrderListBar'
import { ExportButton as ExportButton_601ccf0fd5ddec588d6d995fb6ec2409 } from '../../../../src/admin/exports/ExportButton'
import { DocumentTimes as DocumentTimes_6350fb4e4e66a1a205c01f575d54025e } from '../../../../src/admin/dates/DocumentTimes'
import { DocumentStatus as DocumentStatus_cc1e945162180fed3e6a390e15ff45e8 } from '../../../../src/admin/status/DocumentStatus'
import { OrderView as OrderView_ae830561d597ad898fd76f6c29fc4a26 } from '../../../../src/admin/orders/OrderView'
import { PlaceOrderView as PlaceOrderView_1f8e358cdaf348ce8fe31b3da147c6ee } from '../../../../src/admin/orders/place/PlaceOrderView'
import { CodeCell as CodeCell_28116bf97a2a64cdf830d468b7d39c52 } from '../../../../src/admin/references/CodeCell'
import { ListChips as ListChips_0b61657b6061312cdc80086da7fa7b64 } from '../../../../src/admin/lists/ListChips'
import { TransactionView as TransactionView_607346f1f72174fff570246ec2a86e83 } from '../../../../src/admin/orders/payments/TransactionView'
import { FirstPassword as FirstPassword_fc441c10061ac886c8ca8ac8ab5d2756 } from '../../../../src/admin/people/FirstPassword'
import { NotesField as NotesField_88121b7dd788cd49b2ee15151b454355 } from '../../../../src/admin/notes/NotesField'
import { LinkToDoc as LinkToDoc_2e9be70cd13299dd4a11a5bd739a5a3c } from '@payloadcms/plugin-stripe/client'
import { UserFacets as UserFacets_36f2736346745dbdce109d24402d4f7f } from '../../../../src/admin/lists/UserFacets'
import { OfferUndo as OfferUndo_3f09fa616421672d66babb5496fb7e6f } from '../../../../src/admin/trash/OfferUndo'
import { RememberOpen as RememberOpen_ddcf2e6a43100a6406863061f10f00b9 } from '../../../../src/admin/trash/RememberOpen'
import { InviteActions as InviteActions_427b53abe354d15065b5aa77191f8917 } from '../../../../src/admin/people/InviteActions'
import { StatusActions as StatusActions_1f7400cebf4f70b2d214e92f168b2374 } from '../../../../src/admin/people/StatusActions'
import { PersonEdit as PersonEdit_501cd5efb8eab692e76fbf967d72e361 } from '../../../../src/admin/people/PersonEdit'
import { OverviewView as OverviewView_74d21646a932c90e7041bb704ef0dbc9 } from '../../../../src/admin/users/OverviewView'
import { RelatedView as RelatedView_1b709a54306a1bfd36f65866507255a4 } from '../../../../src/admin/related/RelatedView'
import { ActivityView as ActivityView_be54f65e115925988407f6a751bf1a18 } from '../../../../src/admin/activity/ActivityView'
import { OverviewView as OverviewView_3f8bfe89509085a1982b8897277a8953 } from '../../../../src/admin/resellers/OverviewView'
import { ResellerKeysView as ResellerKeysView_42e3a92efe2ad7999b6c5773a5de2881 } from '../../../../src/admin/apiKeys/ResellerKeysView'
import { MoneyView as MoneyView_e16775b89f14427a37e688374944f603 } from '../../../../src/admin/resellers/MoneyView'
import { CreditView as CreditView_062dd84d6d1db6634e9ac63c24d95eb6 } from '../../../../src/admin/resellers/CreditView'
import { UsageCell as UsageCell_1be7ca408312c981aed6239d08f2c85f } from '../../../../src/admin/clients/UsageCell'
import { OverviewView as OverviewView_9b4113d991683c3e1bbf7f4682d4336d } from '../../../../src/admin/clients/OverviewView'
import { PricesCell as PricesCell_b730d8ee5d5c8bd40efad59657573734 } from '../../../../src/admin/units/PricesCell'
import { YesNoCell as YesNoCell_423089aac7510684307dfc26ef075c9b } from '../../../../src/admin/choices/YesNoCell'
import { DescriptionField as DescriptionField_3ee6a66593e052582f8736a89a955c51 } from '../../../../src/admin/tickets/DescriptionField'
import { Conversation as Conversation_a5a068d4706e7f11d672933cb5435238 } from '../../../../src/admin/tickets/Conversation'
import { TicketActions as TicketActions_f96256373b564ce8850c0bf099bc13ed } from '../../../../src/admin/tickets/TicketActions'
import { CollectionCell as CollectionCell_3bcee71be0d7a1c0c1baa97e34099700 } from '../../../../src/admin/references/CollectionCell'
import { ReferenceCell as ReferenceCell_550e9ef6765c7b5e941ff3a40750889e } from '../../../../src/admin/references/ReferenceCell'
import { ReferenceField as ReferenceField_547939bcbf8ddc7313465435042d6a02 } from '../../../../src/admin/references/ReferenceField'
import { LanguageTabs as LanguageTabs_cd7345d9e863603bb865e551da3564f1 } from '../../../../src/admin/templates/LanguageTabs'
import { SubjectVariables as SubjectVariables_7eeeeafdfa93ec65f31459cf86dc1d8b } from '../../../../src/admin/templates/SubjectVariables'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { VariablesFeature as VariablesFeature_e8bae735915064b98140f0b3ec28b069 } from '../../../../src/admin/templates/VariablesFeature'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TemplatePreview as TemplatePreview_47e19cd2736ed77453e569eab02b06f6 } from '../../../../src/admin/templates/TemplatePreview'
import { MailPreview as MailPreview_f32d13eaa257e19e2fd9d5d1800040d9 } from '../../../../src/admin/choices/MailPreview'
import { ResendMessage as ResendMessage_205d642e7f9224e993a9b890e6f1359f } from '../../../../src/admin/actions/ResendMessage'
import { KeyStateCell as KeyStateCell_cde29dde2ffcd228a7f49846b38bd5c0 } from '../../../../src/admin/apiKeys/KeyCells'
import { ScopesCell as ScopesCell_cde29dde2ffcd228a7f49846b38bd5c0 } from '../../../../src/admin/apiKeys/KeyCells'
import { AddressesCell as AddressesCell_cde29dde2ffcd228a7f49846b38bd5c0 } from '../../../../src/admin/apiKeys/KeyCells'
import { NewKey as NewKey_c485cbf58cef5e1b2e1b63496de4ab9c } from '../../../../src/admin/apiKeys/NewKey'
import { KeyView as KeyView_aaa0df0efe18a894eefbec3e57ec84d5 } from '../../../../src/admin/apiKeys/KeyView'
import { EventFacets as EventFacets_cb99b488a896e9e6482b4933d85e095b } from '../../../../src/admin/lists/EventFacets'
import { SettingsTabs as SettingsTabs_abe135f28b2b9202694ca4b378d53275 } from '../../../../src/admin/settings/SettingsTabs'
import { ToCustom as ToCustom_fec9840d33ac69cae62ea91bdf380479 } from '../../../../src/admin/reports/custom/ToCustom'
import { QueryPresetsAccessCell as QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereCell as QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereField as QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnsCell as QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnField as QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByCell as QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByField as QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { SaveSettings as SaveSettings_65e65c2436667f5ec68a8e2e8ae9e9df } from '../../../../src/admin/settings/SaveSettings'
import { ColourField as ColourField_8de47fe2447179f17ba3104e9acfd23c } from '../../../../src/admin/branding/ColourField'
import { Nav as Nav_35768fd2de5a440b21e5aadef478b2e6 } from '../../../../src/admin/nav/Nav'
import { Icon as Icon_452f04fcd2ed8162ca5fbc6c89f204f1 } from '../../../../src/admin/brand/Icon'
import { Logo as Logo_b231ac8248d52be15270b4d2370a5c12 } from '../../../../src/admin/brand/Logo'
import { HeaderActions as HeaderActions_58f41733475802b0f7a762b32e09d4d2 } from '../../../../src/admin/frame/HeaderActions'
import { DemoSignIn as DemoSignIn_cb1fe00706ba064e5b408e7b8231e4ad } from '../../../../src/admin/signIn/DemoSignIn'
import { PanelProvider as PanelProvider_0fc811d29d3a490b410e9ff067337a35 } from '../../../../src/admin/panel/PanelProvider'
import { Dashboard as Dashboard_e57afc99291726bda4e4e9629bc62236 } from '../../../../src/admin/dashboard/Dashboard'
import { FirstAccount as FirstAccount_37bc87205b4cfff2fbd66e7952a41f99 } from '../../../../src/admin/signIn/FirstAccount'
import { SignIn as SignIn_dcd1d731b3d20bad6021f301dc1ac5fb } from '../../../../src/admin/signIn/SignIn'
import { Account as Account_f94d2431b5f1fb19aca58c5b7852084c } from '../../../../src/admin/account/Account'
import { ForgotPassword as ForgotPassword_9a36c86e26497f5883940223fb94b02d } from '../../../../src/admin/password/ForgotPassword'
import { NotForRole as NotForRole_5f154d6a4861dc441cd71891f8121d43 } from '../../../../src/admin/panel/NotForRole'
import { ResetPassword as ResetPassword_4496e53690f0e5d2bc06a26bce9aade1 } from '../../../../src/admin/password/PasswordView'
import { AcceptInvitation as AcceptInvitation_4496e53690f0e5d2bc06a26bce9aade1 } from '../../../../src/admin/password/PasswordView'
import { NewOrderRedirect as NewOrderRedirect_f0cc9bd71330dab56729c906ab81ee49 } from '../../../../src/admin/orders/place/NewOrderRedirect'
import { ReportsView as ReportsView_66aead1920b2bf8aff3b464e363ba9cd } from '../../../../src/admin/reports/ReportsView'
import { CustomView as CustomView_10fd423e00d923a93025300bd6245cec } from '../../../../src/admin/reports/custom/CustomView'
import { ReportView as ReportView_a07b1e028c7e3716d0b20ff2185b75b6 } from '../../../../src/admin/reports/ReportView'
import { KeyFigures as KeyFigures_0c839a20814434c0c62bbe6a6bfe7ab5 } from '../../../../src/admin/dashboard/KeyFigures'
import { SalesTrend as SalesTrend_eafaa51e430b272a9ca65f554baa33a2 } from '../../../../src/admin/dashboard/SalesTrend'
import { TopResellers as TopResellers_6251aac1457c11b9d14104e3b7d2fbf2 } from '../../../../src/admin/dashboard/TopResellers'
import { Shares as Shares_2a6e5d341cef90a830f26ad1993ff950 } from '../../../../src/admin/dashboard/Shares'
import { OrderStates as OrderStates_3bd82f80892b9c7fcd43b160644984c5 } from '../../../../src/admin/dashboard/OrderStates'
import { RefundsDue as RefundsDue_56da0b190cafb2b617565fb3cf6237ef } from '../../../../src/admin/dashboard/RefundsDue'
import { CreditAtRisk as CreditAtRisk_14cf96ede48f3d866e9e2f8dc37451de } from '../../../../src/admin/dashboard/CreditAtRisk'
import { OpenTickets as OpenTickets_31af840c1d732d4e2708766dea57e5b6 } from '../../../../src/admin/dashboard/OpenTickets'
import { Activity as Activity_f765d302b208b953f66c84a9bc6ef2e7 } from '../../../../src/admin/dashboard/Activity'
import { LatestOrders as LatestOrders_4d3a65089ecbf4bb4b6898aab5c5697e } from '../../../../src/admin/dashboard/LatestOrders'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/stale/StaleNotice#StaleNotice": StaleNotice_443b2238fa0b3213a3892d2652766c91,
  "/src/admin/choices/PartyCell#PartyCell": PartyCell_a8be03ff14105cb460e245f9aa8e0c38,
  "/src/admin/choices/NoField#NoField": NoField_19e51f4e7a0a6140eb8bb902a1edff45,
  "/src/admin/references/RelationCell#RelationCell": RelationCell_e5189d5152e6e5f4917ea37dcd02a94b,
  "/src/admin/units/MoneyCell#MoneyCell": MoneyCell_7030225035aa637c3adac4571d0bfae6,
  "/src/admin/units/MoneyField#MoneyField": MoneyField_ea64a11506b3a29a71a7975935f0be38,
  "/src/admin/units/MoneyFilter#MoneyFilter": MoneyFilter_cca441496a866a91d7dc213a36892af5,
  "/src/admin/versions/UnitDiff#MoneyDiff": MoneyDiff_43bfc3d3f9f281277a8b26d0cc5fa464,
  "/src/admin/choices/ChoiceCell#ChoiceCell": ChoiceCell_0e8a421d1a5a724ed67a8c38c004eadc,
  "/src/admin/choices/ChoiceField#ChoiceField": ChoiceField_92744affd7c823062d79988fe7d3d5a4,
  "/src/admin/units/RateCell#RateCell": RateCell_bea00e9d15d1a2cc0b6e1c43d896f53c,
  "/src/admin/units/RateField#RateField": RateField_7991e1dea2043367a597492bf5ccf950,
  "/src/admin/units/RateFilter#RateFilter": RateFilter_391d49e7cdda72a2fa8ce16d5362121c,
  "/src/admin/versions/UnitDiff#RateDiff": RateDiff_43bfc3d3f9f281277a8b26d0cc5fa464,
  "/src/admin/status/StatusCell#StatusCell": StatusCell_deff4eea34da891c0b3575f47555a04c,
  "/src/admin/status/StatusField#StatusField": StatusField_83ff62da64571503413f0e9fb5b4b5b7,
  "/src/admin/dates/MomentCell#MomentCell": MomentCell_86ad9b0f84fa0e973986a647d18c4334,
  "/src/admin/dates/MomentField#MomentField": MomentField_682b85f03a47a3f21be21d3f13f20b84,
  "/src/admin/dates/MomentFilter#MomentFilter": MomentFilter_321067123131c1e02829650e1b50a47b,
  "/src/admin/versions/MomentDiff#MomentDiff": MomentDiff_c95ad350c14a788e444e8b7516f10a86,
  "/src/admin/json/JsonField#JsonField": JsonField_4e6e6faf75c12a9e128d33492ed0a95e,
  "/src/admin/rows/RowMenuCell#RowMenuCell": RowMenuCell_685844215696a4c462242c0b2e04ccbc,
  "/src/admin/versions/NoDiff#NoDiff": NoDiff_d04cd9cf55624f8113f72f8de203e8d0,
  "/src/admin/orders/list/OrderListBar#OrderListBar": OrderListBar_d5b0c69543497e9feee3cd08c732e07d,
  "/src/admin/exports/ExportButton#ExportButton": ExportButton_601ccf0fd5ddec588d6d995fb6ec2409,
  "/src/admin/dates/DocumentTimes#DocumentTimes": DocumentTimes_6350fb4e4e66a1a205c01f575d54025e,
  "/src/admin/status/DocumentStatus#DocumentStatus": DocumentStatus_cc1e945162180fed3e6a390e15ff45e8,
  "/src/admin/orders/OrderView#OrderView": OrderView_ae830561d597ad898fd76f6c29fc4a26,
  "/src/admin/orders/place/PlaceOrderView#PlaceOrderView": PlaceOrderView_1f8e358cdaf348ce8fe31b3da147c6ee,
  "/src/admin/references/CodeCell#CodeCell": CodeCell_28116bf97a2a64cdf830d468b7d39c52,
  "/src/admin/lists/ListChips#ListChips": ListChips_0b61657b6061312cdc80086da7fa7b64,
  "/src/admin/orders/payments/TransactionView#TransactionView": TransactionView_607346f1f72174fff570246ec2a86e83,
  "/src/admin/people/FirstPassword#FirstPassword": FirstPassword_fc441c10061ac886c8ca8ac8ab5d2756,
  "/src/admin/notes/NotesField#NotesField": NotesField_88121b7dd788cd49b2ee15151b454355,
  "@payloadcms/plugin-stripe/client#LinkToDoc": LinkToDoc_2e9be70cd13299dd4a11a5bd739a5a3c,
  "/src/admin/lists/UserFacets#UserFacets": UserFacets_36f2736346745dbdce109d24402d4f7f,
  "/src/admin/trash/OfferUndo#OfferUndo": OfferUndo_3f09fa616421672d66babb5496fb7e6f,
  "/src/admin/trash/RememberOpen#RememberOpen": RememberOpen_ddcf2e6a43100a6406863061f10f00b9,
  "/src/admin/people/InviteActions#InviteActions": InviteActions_427b53abe354d15065b5aa77191f8917,
  "/src/admin/people/StatusActions#StatusActions": StatusActions_1f7400cebf4f70b2d214e92f168b2374,
  "/src/admin/people/PersonEdit#PersonEdit": PersonEdit_501cd5efb8eab692e76fbf967d72e361,
  "/src/admin/users/OverviewView#OverviewView": OverviewView_74d21646a932c90e7041bb704ef0dbc9,
  "/src/admin/related/RelatedView#RelatedView": RelatedView_1b709a54306a1bfd36f65866507255a4,
  "/src/admin/activity/ActivityView#ActivityView": ActivityView_be54f65e115925988407f6a751bf1a18,
  "/src/admin/resellers/OverviewView#OverviewView": OverviewView_3f8bfe89509085a1982b8897277a8953,
  "/src/admin/apiKeys/ResellerKeysView#ResellerKeysView": ResellerKeysView_42e3a92efe2ad7999b6c5773a5de2881,
  "/src/admin/resellers/MoneyView#MoneyView": MoneyView_e16775b89f14427a37e688374944f603,
  "/src/admin/resellers/CreditView#CreditView": CreditView_062dd84d6d1db6634e9ac63c24d95eb6,
  "/src/admin/clients/UsageCell#UsageCell": UsageCell_1be7ca408312c981aed6239d08f2c85f,
  "/src/admin/clients/OverviewView#OverviewView": OverviewView_9b4113d991683c3e1bbf7f4682d4336d,
  "/src/admin/units/PricesCell#PricesCell": PricesCell_b730d8ee5d5c8bd40efad59657573734,
  "/src/admin/choices/YesNoCell#YesNoCell": YesNoCell_423089aac7510684307dfc26ef075c9b,
  "/src/admin/tickets/DescriptionField#DescriptionField": DescriptionField_3ee6a66593e052582f8736a89a955c51,
  "/src/admin/tickets/Conversation#Conversation": Conversation_a5a068d4706e7f11d672933cb5435238,
  "/src/admin/tickets/TicketActions#TicketActions": TicketActions_f96256373b564ce8850c0bf099bc13ed,
  "/src/admin/references/CollectionCell#CollectionCell": CollectionCell_3bcee71be0d7a1c0c1baa97e34099700,
  "/src/admin/references/ReferenceCell#ReferenceCell": ReferenceCell_550e9ef6765c7b5e941ff3a40750889e,
  "/src/admin/references/ReferenceField#ReferenceField": ReferenceField_547939bcbf8ddc7313465435042d6a02,
  "/src/admin/templates/LanguageTabs#LanguageTabs": LanguageTabs_cd7345d9e863603bb865e551da3564f1,
  "/src/admin/templates/SubjectVariables#SubjectVariables": SubjectVariables_7eeeeafdfa93ec65f31459cf86dc1d8b,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/templates/VariablesFeature#VariablesFeature": VariablesFeature_e8bae735915064b98140f0b3ec28b069,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/templates/TemplatePreview#TemplatePreview": TemplatePreview_47e19cd2736ed77453e569eab02b06f6,
  "/src/admin/choices/MailPreview#MailPreview": MailPreview_f32d13eaa257e19e2fd9d5d1800040d9,
  "/src/admin/actions/ResendMessage#ResendMessage": ResendMessage_205d642e7f9224e993a9b890e6f1359f,
  "/src/admin/apiKeys/KeyCells#KeyStateCell": KeyStateCell_cde29dde2ffcd228a7f49846b38bd5c0,
  "/src/admin/apiKeys/KeyCells#ScopesCell": ScopesCell_cde29dde2ffcd228a7f49846b38bd5c0,
  "/src/admin/apiKeys/KeyCells#AddressesCell": AddressesCell_cde29dde2ffcd228a7f49846b38bd5c0,
  "/src/admin/apiKeys/NewKey#NewKey": NewKey_c485cbf58cef5e1b2e1b63496de4ab9c,
  "/src/admin/apiKeys/KeyView#KeyView": KeyView_aaa0df0efe18a894eefbec3e57ec84d5,
  "/src/admin/lists/EventFacets#EventFacets": EventFacets_cb99b488a896e9e6482b4933d85e095b,
  "/src/admin/settings/SettingsTabs#SettingsTabs": SettingsTabs_abe135f28b2b9202694ca4b378d53275,
  "/src/admin/reports/custom/ToCustom#ToCustom": ToCustom_fec9840d33ac69cae62ea91bdf380479,
  "@payloadcms/next/client#QueryPresetsAccessCell": QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereCell": QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereField": QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnsCell": QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnField": QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByCell": QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByField": QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40,
  "/src/admin/settings/SaveSettings#SaveSettings": SaveSettings_65e65c2436667f5ec68a8e2e8ae9e9df,
  "/src/admin/branding/ColourField#ColourField": ColourField_8de47fe2447179f17ba3104e9acfd23c,
  "/src/admin/nav/Nav#Nav": Nav_35768fd2de5a440b21e5aadef478b2e6,
  "/src/admin/brand/Icon#Icon": Icon_452f04fcd2ed8162ca5fbc6c89f204f1,
  "/src/admin/brand/Logo#Logo": Logo_b231ac8248d52be15270b4d2370a5c12,
  "/src/admin/frame/HeaderActions#HeaderActions": HeaderActions_58f41733475802b0f7a762b32e09d4d2,
  "/src/admin/signIn/DemoSignIn#DemoSignIn": DemoSignIn_cb1fe00706ba064e5b408e7b8231e4ad,
  "/src/admin/panel/PanelProvider#PanelProvider": PanelProvider_0fc811d29d3a490b410e9ff067337a35,
  "/src/admin/dashboard/Dashboard#Dashboard": Dashboard_e57afc99291726bda4e4e9629bc62236,
  "/src/admin/signIn/FirstAccount#FirstAccount": FirstAccount_37bc87205b4cfff2fbd66e7952a41f99,
  "/src/admin/signIn/SignIn#SignIn": SignIn_dcd1d731b3d20bad6021f301dc1ac5fb,
  "/src/admin/account/Account#Account": Account_f94d2431b5f1fb19aca58c5b7852084c,
  "/src/admin/password/ForgotPassword#ForgotPassword": ForgotPassword_9a36c86e26497f5883940223fb94b02d,
  "/src/admin/panel/NotForRole#NotForRole": NotForRole_5f154d6a4861dc441cd71891f8121d43,
  "/src/admin/password/PasswordView#ResetPassword": ResetPassword_4496e53690f0e5d2bc06a26bce9aade1,
  "/src/admin/password/PasswordView#AcceptInvitation": AcceptInvitation_4496e53690f0e5d2bc06a26bce9aade1,
  "/src/admin/orders/place/NewOrderRedirect#NewOrderRedirect": NewOrderRedirect_f0cc9bd71330dab56729c906ab81ee49,
  "/src/admin/reports/ReportsView#ReportsView": ReportsView_66aead1920b2bf8aff3b464e363ba9cd,
  "/src/admin/reports/custom/CustomView#CustomView": CustomView_10fd423e00d923a93025300bd6245cec,
  "/src/admin/reports/ReportView#ReportView": ReportView_a07b1e028c7e3716d0b20ff2185b75b6,
  "/src/admin/dashboard/KeyFigures#KeyFigures": KeyFigures_0c839a20814434c0c62bbe6a6bfe7ab5,
  "/src/admin/dashboard/SalesTrend#SalesTrend": SalesTrend_eafaa51e430b272a9ca65f554baa33a2,
  "/src/admin/dashboard/TopResellers#TopResellers": TopResellers_6251aac1457c11b9d14104e3b7d2fbf2,
  "/src/admin/dashboard/Shares#Shares": Shares_2a6e5d341cef90a830f26ad1993ff950,
  "/src/admin/dashboard/OrderStates#OrderStates": OrderStates_3bd82f80892b9c7fcd43b160644984c5,
  "/src/admin/dashboard/RefundsDue#RefundsDue": RefundsDue_56da0b190cafb2b617565fb3cf6237ef,
  "/src/admin/dashboard/CreditAtRisk#CreditAtRisk": CreditAtRisk_14cf96ede48f3d866e9e2f8dc37451de,
  "/src/admin/dashboard/OpenTickets#OpenTickets": OpenTickets_31af840c1d732d4e2708766dea57e5b6,
  "/src/admin/dashboard/Activity#Activity": Activity_f765d302b208b953f66c84a9bc6ef2e7,
  "/src/admin/dashboard/LatestOrders#LatestOrders": LatestOrders_4d3a65089ecbf4bb4b6898aab5c5697e,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
