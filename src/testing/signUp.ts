/** Somebody signs up in an app of the console at `url`. */
export const signUp = (url: string, email: string): Promise<Response> =>
  fetch(`${url}/api/users`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      fullName: 'Maria Silva',
      email,
      password: 'correct horse battery',
      phone: `+48512${String(100_000 + Math.floor(Math.random() * 899_999))}`,
    }),
  })
