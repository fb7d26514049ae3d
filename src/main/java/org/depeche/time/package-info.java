/**
 * Danish expressions of time, as EDTF and first and last days.
 *
 * <p>{@link org.depeche.time.DanishTime} finds them in a sentence by a grammar of patterns, whose
 * words stand in {@code da/words.tsv}, and each carries a {@link org.depeche.time.Meaning} that
 * becomes days when an {@link org.depeche.time.Anchor} and a {@link org.depeche.time.Tense} are
 * known. {@link org.depeche.time.TextYear} gives the anchor of an article.
 *
 * <p>Conventions, where Danish leaves room:
 *
 * <ul>
 *   <li>A time without its year, or a weekday, is the nearest that the tense allows, today
 *       included. With a month as date of publication a weekday is no known day, and "om to uger"
 *       neither.
 *   <li>Days and weeks are counted exactly ("for to uger siden"), months and years by the calendar
 *       ("for to år siden" is all of that year). Weeks are Monday to Sunday.
 *   <li>"natten til søndag" is the Sunday: news tells so what happened after midnight here.
 *   <li>Spring is March to May, summer June to August, autumn September to November, winter
 *       December to the end of February.
 *   <li>A deadline has no first day. "inden 1. maj" and "senest 1. maj" include that day, "inden
 *       maj" ends before the month.
 *   <li>"først i maj" may also say "not until May", so it is the whole month.
 * </ul>
 *
 * <p>Architecture invariant: the time of reading is an argument; nothing here asks a clock.
 */
@NullMarked
package org.depeche.time;

import org.jspecify.annotations.NullMarked;
