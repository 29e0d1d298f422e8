/**
 * @module Instants shown and entered as wall time in Asia/Shanghai, whatever zone the browser is in.
 * China has had no summer time since 1991, so the offset is +08:00.
 */
const SHANGHAI_MS = 8 * 3600_000

/** `2026-09-03T10:20`, the wall clock of an instant. */
export const wallOf = (instant: string): string =>
  new Date(Date.parse(instant) + SHANGHAI_MS).toISOString().slice(0, 16)
export const instantOfWall = (wall: string): string => new Date(`${wall}:00+08:00`).toISOString()

/** 2026年9月3日 */
export const showDay = (day: string): string => {
  const [year, month, date] = day.slice(0, 10).split('-').map(Number)
  return `${year}年${month}月${date}日`
}
/** 2026年9月3日 10:20 */
export const showMoment = (instant: string): string => {
  const wall = wallOf(instant)
  return `${showDay(wall)} ${wall.slice(11)}`
}
/** A limit in days runs to the end of its last day, which officers write as 24时. */
export const showDue = (instant: string): string => {
  const wall = wallOf(instant)
  return wall.endsWith('T23:59') ? `${showDay(wall)}24时` : showMoment(instant)
}
/** The day in Asia/Shanghai, some days from an instant. */
export const dayFrom = (instant: string, days: number): string =>
  wallOf(new Date(Date.parse(instant) + days * 86_400_000).toISOString()).slice(0, 10)

export const showBytes = (bytes: number): string =>
  bytes < 1024
    ? `${bytes} 字节`
    : bytes < 1_048_576
      ? `${(bytes / 1024).toFixed(0)} KB`
      : `${(bytes / 1_048_576).toFixed(1)} MB`
