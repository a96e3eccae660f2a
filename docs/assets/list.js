// The list of all operations, narrowed as one types: every word has to be somewhere in the row.
const list = document.querySelector("#operations")
if (list) {
  const field = id => document.querySelector(`#list-${id}`)
  const [words, since, until, has] = ["words", "since", "until", "has"].map(field)
  const rows = [...list.querySelectorAll("tbody tr")].map(row => ({ row, text: row.textContent.toLowerCase() }))
  const oldest = revision => Number(revision.value || -1)
  const narrow = () => {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean)
    let count = 0
    for (const { row, text } of rows) {
      const [from, to] = [Number(row.dataset.from), Number(row.dataset.to)]
      const shown = wanted.every(word => text.includes(word))
        && (!since.value || (row.dataset.since && from >= oldest(since)))
        && (!until.value || (row.dataset.until && to <= oldest(until)))
        && (!has.value || (from <= oldest(has) && oldest(has) <= to))
      row.hidden = !shown
      count += shown
    }
    field("count").textContent = `${count} of ${rows.length}`
    const asked = new URLSearchParams()
    for (const one of [words, since, until, has]) if (one.value) asked.set(one.id.slice(5), one.value)
    history.replaceState(null, "", `${location.pathname}${asked.size ? `?${asked}` : ""}${location.hash}`)
  }
  const asked = new URLSearchParams(location.search)
  for (const one of [words, since, until, has]) {
    one.value = asked.get(one.id.slice(5)) ?? ""
    one.addEventListener("input", narrow)
  }
  document.querySelector("#list-filters").hidden = false
  narrow()
}
