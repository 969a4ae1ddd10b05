import type { Day, Month } from '../ids'

/** National holidays with a date of their own, month and day. Local patron saints are not known here. */
const holidays = ['01-01', '01-06', '04-25', '05-01', '06-02', '08-15', '11-01', '12-08', '12-25', '12-26']

export function firstWorkday(month: Month): Day {
  return nearestWorkday(`${month}-01`, 1)
}

export function lastWorkday(month: Month): Day {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return nearestWorkday(isoDay(Date.UTC(year, number, 0)), -1)
}

function nearestWorkday(day: Day, step: 1 | -1): Day {
  return isWorkday(day) ? day : nearestWorkday(moved(day, step), step)
}

/** From Monday to Friday, and not a national holiday. */
function isWorkday(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return (
    weekday >= 1 && weekday <= 5 && !holidays.includes(day.slice(5)) && day !== easterMonday(Number(day.slice(0, 4)))
  )
}

/** Meeus's way, for the Gregorian calendar: it holds for any year. */
function easterMonday(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451)
  const days = moon + sunday - 7 * late + 114
  return moved(isoDay(Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1)), 1)
}

const moved = (day: Day, days: number): Day => isoDay(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000)

const isoDay = (time: number): Day => new Date(time).toISOString().slice(0, 10)
