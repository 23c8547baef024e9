/** The SIM card we draw; its colour is the text's, so it stands on light and dark alike. */
export function Mark({ size }: { size: number }) {
  return (
    <svg aria-hidden="true" className="sd-mark" height={size} viewBox="0 0 64 64" width={size}>
      <path
        className="sd-mark__card"
        d="M14 4h24.7a6 6 0 0 1 4.24 1.76l9.3 9.3A6 6 0 0 1 54 19.3V54a6 6 0 0 1-6 6H14a6 6 0 0 1-6-6V10a6 6 0 0 1 6-6Z"
      />
      <rect className="sd-mark__chip" height="25" rx="5" width="28" x="17" y="26" />
      <path
        className="sd-mark__lines"
        d="M17 34.5h9M17 42.5h9M36 34.5h9M36 42.5h9M26 26v25M36 26v25"
      />
    </svg>
  )
}
