import type { Known } from '../../src/testing/accessibility'

/**
 * What axe-core finds on Payload 3.90.2 as it comes, in elements that it draws itself and gives us no door to. Each
 * names the element, never a screen: the same rule on anything of ours fails. To be taken out with Payload's own mending.
 */
export const KNOWN_FAULTS: readonly Known[] = [
  {
    rule: 'aria-hidden-focus',
    target: 'button.dropdown-indicator, .clear-indicator',
    reason: 'ReactSelect hides its arrow and its cross from readers, yet they take the focus.',
  },
  {
    rule: 'label',
    target: 'input.rs__input, .checkbox-input__input > input, input[id^="react-select-"]',
    reason: 'ReactSelect and the boxes that choose a row of a list give their field no name.',
  },
  {
    rule: 'label-title-only',
    target: 'input.rs__input, .checkbox-input__input > input',
    reason: 'The box that chooses all rows and the fields of ReactSelect are named by a title.',
  },
  {
    rule: 'aria-command-name',
    target: '.collapsible__drag',
    reason: 'The handle that drags a row of an array field has no name.',
  },
  {
    rule: 'button-name',
    target: '.popup-button, .clickable-arrow, .drawer-link__doc-drawer-toggler',
    reason: 'Popup, Pagination and DrawerLink draw their buttons as pictures alone.',
  },
  {
    rule: 'nested-interactive',
    target: '.multi-value',
    reason:
      'A chosen value of ReactSelect is a button to drag it by, with the one to remove it inside.',
  },
  {
    rule: 'list',
    target: 'ul.doc-tabs__tabs',
    reason: 'DocumentTabs puts links straight into its list.',
  },
  {
    rule: 'label-content-name-mismatch',
    target: 'a.doc-tab',
    reason: 'The tab of versions is named by its word and shows their number beside it.',
  },
  {
    rule: 'aria-input-field-name',
    target: '.ContentEditable__root',
    reason: 'The Lexical editor names its field by a placeholder.',
  },
]
