### What authors are told: problems in their files, answers of commands, questions of the import.

here = here

## check

target-of-programme = target { $number } of “{ $programme }”
programme-begins-here = the programme begins here
no-line-defines-this-label = no line defines this label
blank-in-the-address = there is a blank in the address or before it
because-of-this = because of this
results-not-announced-then = the results were not announced then
day-of-the-announcement = the day of the announcement
kind-given-here = its kind is given here
maximum-set-here = the maximum is set here
date-of-the-source = the date of the source
life-given-here = its life is given here
place-it-names = the place it names

## check/actual_before_start

why--actual-before-start = A programme of 2021–2025 cannot have reached anything in 2012: the year is a slip, and the chart takes the wrong value for the latest. A value from before the target was set belongs in the `note`; it is not something reached. A wrong date within the programme cannot be seen.
actual-before-start-value-lies-when-programme = a value of { $date } for { $entry } lies before { $from }, when the programme begins
actual-before-start-must-later = must be { $from } or later
actual-before-start-help = compare the date with its source; a value from before belongs in the note

## check/actual_differs

why--actual-differs = A target "PAR INDEX 45th to 50th" has `index: par`; the rank of 2022 stands in the edition of 2022, so it need not be typed: without `value` it is taken from there, or from `figure: par/2022/lai-chau/rank`. A typed value has to agree, to its own digits; one figure with two values on two pages is wrong on one. Where a report printed another, say so in the `note`, or make an exception. A `figure` that is named has to be of the unit, the index and the quantity of the target, and of the year of its `date`. What the record does not have cannot be compared.
actual-differs-not-measures = { $path } is not what { $entry } measures
actual-differs-number = this is a number of { $whose }
actual-differs-unit-index-quantity-target = unit, index and quantity of the target are here
actual-differs-help-correct-address-unit-index = correct the address to the unit, the index and the quantity of the target
actual-differs-value-record = the value { $value } ({ $date }) of { $entry } differs from { $holds } in the record
actual-differs-figure-is = { $path } is { $holds }
actual-differs-help-leave-value-out-take = leave value out to take it from the record; where the source printed another, say so in the note
actual-differs-figure-stands = a figure of { $year } stands for { $date } in { $entry }
actual-differs-figure-of-year = of { $year }
actual-differs-date-given = the date is given here
actual-differs-help-correct-address-date = correct the address or the date
actual-differs-record-no-figure = the record has no figure for { $date } of { $entry }
actual-differs-help-correct-address-give-value = correct the address, or give the value as its source states it
actual-differs-there-is-no = there is no { $path }
actual-differs-of-which-not-clear = of which index or unit is not clear

## check/addition_not_entered

why--addition-not-entered = Two things may be added to a correction that is entered: its reason in another language, and the document that orders it (which shows from its own day on). What is added is an entry of its own, and the one before stays. Run congbo seal with the year of the edition; until then the ledger does not hold it. There are no exceptions from this rule.
addition-not-entered-added-correction-ledger-yet = what was added to the correction of { $figure } is not in the ledger yet
addition-not-entered-translation-or-document-came-later = the reason in another language, or the document, came after the entry
addition-not-entered-help = run `congbo seal { $year }` to enter it as well

## check/address_shared

why--address-shared = A file pages/so-sanh.md would overwrite the page of comparisons, an index with the code "index" the page of an edition. One of the two vanishes and nobody is told. On Windows capitals and small letters in file names are the same, and are so here.
address-shared-belongs-another-page-already = the address { $tail } belongs to another page already
address-shared-page-would-overwrite-other = this page would overwrite the other
address-shared-other-page = the other page
address-shared-help = give the file or code another name

## check/annotation_without_result

why--annotation-without-result = An annotation stands in charts at the place of its year. Without a result there is no such place: the year is a slip, or the annotation belongs to another index. A year with results, but not the one that is meant, cannot be seen.
annotation-without-result-no = an annotation of { $year }, in which { $index } has no result
annotation-without-result-no-year = there is no result in this year
annotation-without-result-help = correct the year, or remove the annotation

## check/announced_before_year_ends

why--announced-before-year-ends = Results of 2023 are announced in 2024. A date of "23 May 2023" on the edition of 2023 is mostly that of the edition before, or the edition was given the year of its announcement. If results really were announced within the year, write a waiver with the reason.
announced-before-year-ends-results-over = the results of { $year } were announced on { $date }, before { $year } was over
announced-before-year-ends-31-december = before 31 December { $year }
announced-before-year-ends-help = correct the date, or move the results to the edition of the year that was measured

## check/answer_before_objection

why--answer-before-objection = The page tells after how many days an objection was answered, from the day of receipt to that of the answer. With one of the two wrong that number means nothing.
answer-before-objection-answered-came = the objection { $code } was answered on { $day }, before it came in on { $received }
answer-before-objection-no-then = there was no objection then
answer-before-objection-day-receipt = the day of receipt
answer-before-objection-help = correct the day of receipt or that of the answer

## check/answer_due

why--answer-due = The amended Law on Access to Information (Article 22, in force since 1 September 2026) gives ten days to look into an objection to inaccurate information and to answer; for what came in before, the older law gives fifteen. Days of the calendar in Vietnam are counted, beginning with the day after the receipt. Whether the law means working days is not known to congbo; days of the calendar end first, so that nothing is late. The site is built.
answer-due-objection-not-answered =
    { $left ->
        [0] the objection { $code } is not answered, and today is the last day
        [one] the objection { $code } is not answered, and { $left } day is left
       *[other] the objection { $code } is not answered, and { $left } days are left
    }
answer-due-days-calendar-counted-day = { $term } days of the calendar are counted from this day
answer-due-help = answer it, and write answered, outcome and answer

## check/answer_overdue

why--answer-overdue = An answer is due after ten days (amended Law on Access to Information, Article 22, in force since 1 September 2026), fifteen for what came in before; days of the calendar in Vietnam are counted, beginning with the day after the receipt. Whether the law means working days is not known to congbo: where by these it was in time, write an exception with that reason. The site is built, since one late answer must not keep everything else from being published.
answer-overdue-days-calendar-allowed = { $term } days of the calendar are allowed
answer-overdue-help-now-write-answered-outcome = answer it now, and write answered, outcome and answer
answer-overdue-help-correct-day-if-slip = correct the day if it is a slip; if it was late leave it, or write an exception with the reason
answer-overdue-not-answered =
    { $late ->
        [one] the answer to the objection { $code } is { $late } day late
       *[other] the answer to the objection { $code } is { $late } days late
    }
answer-overdue-answered-late = the objection { $code } was answered after { $days } days

## check/band_contradicts_score

why--band-contradicts-score = Bands are listed from the best to the worst. Even where the publisher gives no bounds (`of: stated`), a unit with 14.2 points cannot be "Good" while one with 13.9 is "Excellent": a score or a band was copied wrongly; nor can two units of one score be in two bands. Where maxima differ, shares are compared; without scores, ranks. If a unit was moved down for another reason, make an exception and say so. A wrong band that keeps the order cannot be seen.
band-contradicts-score-of-better = band “{ $own }” of { $name } ({ $value }) contradicts “{ $other }” of { $unit } ({ $there })
band-contradicts-score-result-do-not-go = result and band do not go together
band-contradicts-score-other = the other band is here
band-contradicts-score-help = compare scores and bands of both units with the source

## check/band_differs

why--band-differs = Every band has a lower bound, and the declared band has to be the best whose bound the result reaches. If the publisher does not go by fixed bounds, say `of: stated` in the scheme of bands.
band-differs-value-is-band = { $value } is “{ $other }”
band-differs-reaches-no-bound = { $value } reaches no bound
band-differs-declared-does-not-fit = declared band “{ $band }” of { $name } does not fit the result { $value }
band-differs-defined = the band is defined here
band-differs-help = compare score and band with the source and correct the wrong one

## check/bands_do_not_meet

why--bands-do-not-meet = Lao Cai in 2015 printed "fair: 45 to 55" and "good: from 55": 55 points belong to both. "45 to 54" would leave 54.5 without a band. Give the lower bound as `from` and the upper one, where it is printed, as `to`; the site goes by the lower bound of the best band that is reached. Lower bounds have to fall from the best band on, and each year has one scheme.
bands-do-not-meet-also-belongs = { $value } also belongs to “{ $better }”
bands-do-not-meet-result-above-below-no = a result above { $to } and below { $from } has no band
bands-do-not-meet-is-from = “{ $better }” is from { $from }
bands-do-not-meet-help-compare-bounds-act-upper = compare the bounds with the act; an upper bound has to stand right below the next lower bound
bands-do-not-meet-two-schemes-force = two schemes of bands of { $index } are in force for { $year }
bands-do-not-meet-one-before-ended = the one before has not ended
bands-do-not-meet-help-give-earlier-scheme-last = give the earlier scheme its last year, `to`
bands-do-not-meet-overlap = band “{ $worse }” overlaps “{ $better }” in { $index }
bands-do-not-meet-gap = there is a gap between “{ $worse }” and “{ $better }” in { $index }

## check/binding_not_read

why--binding-not-read = The author believes that the number is compared, and the page shows brackets and address. A paragraph that is indented into code, a blank in the address or before the parenthesis, a backslash before a bracket (pandoc), HTML around it, an address within < >, braces that are not closed: each makes mere words of it. What is to be shown as it is written goes between backquotes or into a fenced block.
binding-not-read-bound-data = “{ $words }” is not read as bound to the data
binding-not-read-write-72-23-points = write [72.23 points](figure:par/2018/lai-chau/score)
binding-not-read-indented-paragraph-code = the indented paragraph is code
binding-not-read-take-indentation-away = take the indentation away
binding-not-read-within-html-nothing = within HTML nothing is read
binding-not-read-drop-html-leave-blank = drop the HTML, or leave a blank line after the tag that opens
binding-not-read-write-without-blanks-72 = write it without blanks: [72.23 points](figure:par/2018/lai-chau/score)
binding-not-read-backslash-stands-before-bracket = a backslash stands before a bracket
binding-not-read-take-backslashes-away = take the backslashes away
binding-not-read-two-braces-must-open = two braces must open it and two must close it
binding-not-read-write-score-par-2018 = write { "{{" } score("par", 2018) { "}}" } on one line
binding-not-read-bound-no-words = it is bound to no words

## check/broken_letter

why--broken-letter = The sign � says that a letter is lost; “Ä‘” is a đ that was read in a wrong encoding; a font's own letter shows with that font only; a NUL that YAML makes of "\0" breaks the feed. Readers see rubbish, and search finds nothing. Type the letter again, or save the original as UTF-8 and copy it anew.
broken-letter-read-wrong-encoding = “{ $seen }” is “{ $was }”, read in a wrong encoding
broken-letter-should = it should be “{ $was }”
broken-letter-lost-conversion = a letter was lost in a conversion
broken-letter-stood-lost = the letter that stood here is lost
broken-letter-control-character-u-no = there is a control character, U+{ $code }, which is no letter
broken-letter-invisible-character-right = an invisible character is right here
broken-letter-u-some-font-own = U+{ $code } is a letter of some font's own
broken-letter-shows-nowhere-else = it shows nowhere else
broken-letter-help = type the letter again, and read the whole passage anew

## check/broken_link

why--broken-link = A reader who follows a broken link loses the trail. Links within the site are paths to files in content and become links between pages; links out of it use https, http, mailto and tel only.
broken-link-leads-no-page = the link { $to } leads to no page
broken-link-no-such-content-file = there is no such content file
broken-link-write-path-file-content = write the path to a file in content, seen from this file: ../../documents/name.md
broken-link-no-heading-text-linked = there is no heading #{ $place } in the text that is linked to
broken-link-no-such-heading = there is no such heading
broken-link-headings-text = the headings of that text: { $known }
broken-link-no-heading-text = there is no heading #{ $place } in this text
broken-link-headings-text-known = the headings of this text: { $known }
broken-link-not-allowed-public-page = the link { $address } is not allowed on a public page
broken-link-only-https-http-mailto = only https, http, mailto, tel and content files
broken-link-use-https-address = use an https address

## check/change_across_break

why--change-across-break = PAPI of 2017 had six dimensions, that of 2018 eight: from 33.10 to 44.42 is no gain of 11.32 points. So it is when the maximum changes (67.41 of 97.5 against years of 100), or when a province is merged: the "Lao Cai" of 2025 is not that of 2024. A source may say so; readers have to know that the two do not compare.
change-across-break-against-compares-does-not = the change { $value } of { $of } against { $since } compares what does not compare: { $what }
change-across-break-does-not-compare = { $since } does not compare with { $year }
change-across-break-help = remove the change, or keep it as the source has it and write a waiver with the reason

## check/change_contradicts_itself

why--change-contradicts-itself = With `direction: down` beside `rank: 7` (seven places up) one of the two is wrong: positive is better. Where both score and rank are stated, it is said only if the direction contradicts both, since a score may rise while the rank falls. `since` is the year compared with, so it comes before the edition's.
change-contradicts-itself-edition-against = the change of { $of } in the edition of { $year } is against { $since }
change-contradicts-itself-no-earlier-year = this is no earlier year
change-contradicts-itself-help-write-year-source-compares = write the year that the source compares with, before { $year }
change-contradicts-itself-direction-declared-beside =
    { $way ->
        [up] the direction up
       *[down] the direction down
    } of { $of } contradicts the change declared beside it ({ $numbers })
change-contradicts-itself-positive-up-negative-down = positive is up, negative is down
change-contradicts-itself-help-compare-source-number-leave = compare with the source; with a number, leave `direction` out

## check/change_differs

why--change-differs = "Up 1.62 points, up 7 places" has to fit the scores and ranks of both years in the record, rounded to the decimals of the declared figure. Score and rank are looked at apart: up 2.37 points and down 6 places does happen. Positive is always an improvement: from rank 40 to 33 is +7. Across a new framework or maximum scores do not compare and are not checked; the subtraction of ranks has to be right all the same.
change-differs-declared-computed =
    { $what ->
        [score] declared change of score
        [rank] declared change of rank
       *[direction] declared change of direction
    } { $declared } of { $of } differs from the computed { $computed }
change-differs-against = it is { $computed } against { $since }
change-differs-earlier-value = { $since } has { $value }
change-differs-help = compare the figures of both years with the source and correct the wrong one; positive is an improvement

## check/change_differs_from_parts

why--change-differs-from-parts = Where a total is the sum of its parts, what the parts contribute has to add up to the change of the total: +1.20, −0.35 and +0.77 make +1.62; in a weighted mean each counts by its weight. Rounding explains less than half a unit of the last place of each number; beyond that a change was copied wrongly, or with the wrong sign.
change-differs-from-parts-declared-score = declared change of score { $declared } of { $name } differs from { $sum }, { $made } of its { $n } parts
change-differs-from-parts-off-while-rounding-explains = off by { $off }, while rounding explains less than { $allowed }
change-differs-from-parts-these-changes = { $made } of these changes is { $sum }
change-differs-from-parts-help = compare each change and its sign with the source and correct the wrong one
change-differs-from-parts-sum = the sum
change-differs-from-parts-weighted-mean = the weighted mean

## check/change_off_by_rounding

why--change-off-by-rounding = A publisher subtracts unrounded scores and prints afterwards: 58.334 and 59.956 are printed as 58.33 and 59.96, which differ by 1.63, while the declared gain is 1.62. Both scores and the change may be off by half a unit of their last place, so that all three can be right. Compare with the source once; if it says so, leave it.
change-off-by-rounding-declared-score-differs-computed = declared change of score { $declared } of { $of } differs by rounding from the computed { $computed }
change-off-by-rounding-explains-any-difference-below = rounding explains any difference below { $allowed }
change-off-by-rounding-earlier-value = { $since } has { $value }
change-off-by-rounding-help = compare the change with the source; if it says so, leave it

## check/change_out_of_range

why--change-out-of-range = 24th and "up 45 places" would have been 69th of 63 provinces; 3rd and "down 5" would have been a place before the first; 12 points and "up 15" would have been below zero. Without a rank the change is still less than the number of units. The rank, the change or its sign is a slip. The number of units is that of the earlier year's table, or else this year's. A wrong change that leads to a place that could be is only seen where the record has the earlier year (change-differs).
change-out-of-range-rank-since-cannot = the change of rank of { $change } of { $of } since { $since } cannot be
change-out-of-range-most-places-go = there are at most { $most } places to go
change-out-of-range-rank-lead-back = rank { $rank } and the change of { $change } of { $of } lead back to rank { $before } in { $since }
change-out-of-range-maximum = the maximum is { $max }
change-out-of-range-score-not-below-zero = a score is not below zero
change-out-of-range-score-lead-back = score { $score } and the change of { $change } of { $of } lead back to { $before } in { $since }
change-out-of-range-help = compare the figure and its change with the source; positive is a better rank, a higher score
change-out-of-range-only-ranks = there are only ranks 1 to { $n }
change-out-of-range-best-rank-is-1 = the best rank is 1

## check/claim_differs

why--claim-differs = Reports like to say "5 of 9 targets met". The page shows this beside what the figures of the targets give. The story of the programme and the document that reports on it are read too: "8/9 targets" must be a count of the figures or of the source. That the two differ does not stop a build, since the source may have its reasons; but readers will see it, so explain it in the `note` of the `claim`.
claim-differs-text-says-targets-figures = the text says { $written } targets of “{ $programme }”, the figures show { $met } of { $of } met
claim-differs-help-correct-number-figures-where = correct the number by the figures; where a source says so, put it into the `claim`
claim-differs-targets-said-met-figures = “{ $programme }”: { $claim_met } of { $claim_of } targets are said to be met, the figures show { $met } of { $of }
claim-differs-help-explain-difference-note = explain the difference in the `note` of the `claim`
claim-differs-met-part-not-unknown =
    { $open ->
        [0] { $met } met, { $partly } in part, { $missed } not met, { $unknown } unknown
       *[other] { $met } met, { $partly } in part, { $missed } not met, { $unknown } unknown, { $open } undecidable
    }
claim-differs-if-those-part-taken =
    { $only ->
        [true] { $strict }; { $lenient } holds only if
       *[false] { $strict }; { $lenient } if
    } those in part are taken as met, by parts { $reached } of { $all }

## check/claim_out_of_reach

why--claim-out-of-reach = "10 of 9 met" cannot be; "5 of 8" of a programme with nine targets has the wrong number of targets; "6 of 9" where four are met, one in part and four are not is one more than any way of counting gives. Targets or their parts may be counted, those in part or without figures taken as met (claim-differs only remarks on that); beyond that the number was copied wrongly. If the source printed it so, make an exception and say why.
claim-out-of-reach-no-way-counting-gives = “{ $programme }”: no way of counting gives { $met } of { $of } targets met
claim-out-of-reach-figures-give = the figures give { $by_targets } of { $of } targets
claim-out-of-reach-help = compare with the source of the `claim`, and with the targets below
claim-out-of-reach-figures-give-by-parts = the figures give { $by_targets } of { $of } targets, or { $by_parts } of { $parts } parts

## check/columns_swapped

why--columns-swapped = In one index, control of corruption lies between 6 and 8 for all provinces, e-governance between 2 and 4. A row with 3.1 in the first column and 7.2 in the second is out of place twice, and right in both once the two are exchanged: they were copied into each other's column. Said only where, once exchanged, both lie within or close to what all other rows (at least five) have, and as they stand lie outside of it by no less than its width (three quarters of it among more than 20 rows). Columns of like values that are exchanged cannot be found.
columns-swapped-seem-exchanged = { $own } of “{ $first }” and { $other } of “{ $second }” ({ $name }) seem to be exchanged
columns-swapped-all-other-units-such = all other units have such values in “{ $second }”
columns-swapped-all-other-units-such-values = all other units have such values in “{ $first }”
columns-swapped-help = compare both components with the source, and exchange them if the columns were mixed up

## check/correction_before_announcement

why--correction-before-announcement = A correction changes a figure that was published, so that it comes after the announcement. A wrong date takes away what the list of corrections proves. A figure that was changed before the announcement needs no correction.
correction-before-announcement-dated = the correction of { $figure } is dated { $date }, before the announcement on { $announced }
correction-before-announcement-help = correct the date of the correction or that of the announcement

## check/correction_not_entered

why--correction-not-entered = A correction becomes public together with its entry in the ledger, so that nobody can remove or rewrite it later in silence. When corrections.yaml is written, run congbo seal with the year of the edition: it checks the correction, leaves the seal as it is and makes the entry. There are no exceptions from this rule.
correction-not-entered-ledger-yet = the correction of { $figure } is not in the ledger yet
correction-not-entered-edition-sealed = the edition of { $year } is sealed
correction-not-entered-help = run `congbo seal { $year }` to enter it

## check/correction_unfounded

why--correction-unfounded = A correction tells readers what was published before. For a sealed edition the old value must be the one in the seal, or the new value of the correction before it; for prose, the text with all changes taken back must be the sealed one. A misspelt figure is found here too: copy its name as the check gives it. There are no exceptions from this rule.
correction-unfounded-figure-does-not-exist = a correction of a figure that does not exist: { $figure }
correction-unfounded-edition-no-such-figure = this edition has no such figure
correction-unfounded-help-write-index-year-unit = write index/year/unit/score, or text/ and the path of a text
correction-unfounded-corrections-taken-back-not = with the corrections taken back, { $figure } is not the sealed text
correction-unfounded-other-words-changed = other words were changed too
correction-unfounded-help-put-other-words-back = put the other words back, or add corrections of them
correction-unfounded-old-value-published = the correction of { $figure } has { $old } as old value, and { $sealed } was published
correction-unfounded-published = { $sealed } was published
correction-unfounded-help-write-old = write old: "{ $sealed }"

## check/correction_without_change

why--correction-without-change = Whoever corrects writes in two places: the new value in the table, and an entry in `corrections.yaml`. Both must agree; else the site would say that a figure was changed which was not, or the other way round. There are no exceptions from this rule.
correction-without-change-corrected-data = { $figure } is corrected to { $new }, and the data have { $value }
correction-without-change-data = the data have { $value }
correction-without-change-help-write-same-value-table = write the same value in the table and in the correction
correction-without-change-changes-nothing = the correction of { $figure } changes nothing: { $new }
correction-without-change-same-old-value = the same as the old value
correction-without-change-help-correct-value-remove-entry = correct the value, or remove the entry
correction-without-change-new-words-do-not = the new words of a correction do not stand in one place of { $figure }
correction-without-change-found-nowhere-more-once = found nowhere, or more than once
correction-without-change-help-copy-new-words-text = copy the new words from the text exactly, long enough to stand in one place

## check/deadline_after_end

why--deadline-after-end = A resolution for 2021–2025 sets no deadline in 2052: two digits were exchanged, or the programme's last year is wrong. If the act looks further (to 2030), correct the `to` of the programme. A wrong deadline within the programme cannot be seen.
deadline-after-end-lies-when-programme-ends = the deadline { $deadline } of { $entry } lies after { $to }, when the programme ends
deadline-after-end-must-earlier = must be { $to } or earlier
deadline-after-end-programme-ends = the programme ends here
deadline-after-end-help = compare the deadline with the act that sets the target, and correct it or the last year

## check/deadline_before_start

why--deadline-before-start = A resolution of 2021 sets targets for 2025; a deadline of "2015" or "2020" is a slip. A wrong deadline spoils the chart and the verdict on whether the target was met.
deadline-before-start-target-lies-when-begins = the deadline { $deadline } of target { $number } lies before { $from }, when “{ $programme }” begins
deadline-before-start-must-later = must be { $from } or later
deadline-before-start-help = compare the deadline with the act that sets the target, and correct it

## check/direction_differs

why--direction-differs = A right number with the wrong word misleads. The word within the link or right before it is compared with the sign of the change; a rank that rises is a better rank. Two figures of one unit joined by “up to” or “down to” are compared too.
direction-differs-word-contradicts-data = the word for the direction at “{ $words }” contradicts the data
direction-differs-data-went =
    { $way ->
        [up] by the data it went up
       *[down] by the data it went down
    }
direction-differs-help = correct the word for the direction

## check/document_day_differs

why--document-day-differs = The name of the file is the address of the document for ever, and readers believe the day in it. One of the two was mistyped. Correct `date:` by the original, or rename the file before it is published.
document-day-differs-dated-file-named = the document is dated { $date }, its file is named { $named }
document-day-differs-two-days-differ = the two days differ
document-day-differs-help = correct `date:` by the original, or rename the file

## check/ends_before_it_begins

why--ends-before-it-begins = Units, frameworks, bands and programmes have a first and a last year or day (from, to). With "from: 2025, to: 2021" no year belongs to it: results have no framework, scores no band, targets no term.
ends-before-it-begins-end-lies-beginning = the end, { $to }, lies before the beginning, { $from }
ends-before-it-begins-ends-here = it ends here
ends-before-it-begins-begins-here = it begins here
ends-before-it-begins-help = exchange the two, or correct the one that is wrong

## check/extreme_differs

why--extreme-differs = "Lai Chau leads with [72.23](par/2018/lai-chau/score)", "last in the country, [58th](…/rank)": the number agrees with its address, and that unit is neither first nor last of that year. Read are "leads", "tops", "ranked last" and the like right before or right behind a score or a rank of a whole index. "Highest" without a place may be over the years, and whoever leads a region or a group cannot be known.
extreme-differs-first = first
extreme-differs-last = last
extreme-differs-words-beside-call-place = the words beside “{ $words }” call { $unit } { $called }, which has place { $place } in { $index } { $year }
extreme-differs-record-place = the record has place { $place }
extreme-differs-help = say which place it is, or correct the address

## check/field_size_differs

why--field-size-differs = PAPI 2023 is often quoted as "18th of 63", but two provinces have no result in that year, so it is 61. Where a table is complete, `of` has to be the number of units with a result; where it is not, there cannot be more results than `of`, and rows must not state different numbers.
field-size-differs-number-ranked-units-stated = the number of ranked units { $of } is stated for several groups at once
field-size-differs-each-group-ranked-itself = each group is ranked by itself, among as many as it has
field-size-differs-help-remove-state-each-row = remove `of` here, and state it with each row that has a rank
field-size-differs-stated-number-ranked-units = stated number { $of } of ranked units of { $name } differs from the { $n } that have a result
field-size-differs-table-results-units = the table has results of { $n } units
field-size-differs-help-correct-number-units-result = correct `of` to the number of units with a result, or add those that are missing
field-size-differs-stated-number-ranked-units-table = stated number { $of } of ranked units of { $name } differs from { $stated } for the table
field-size-differs-table-says = the table says { $stated }
field-size-differs-number-table = the number for the table
field-size-differs-help-compare-number-ranked-units = compare the number of ranked units with the source and correct the wrong one

## check/figure_differs

why--figure-differs = Official prose is kept word for word, so that a number in it can be wrong or out of date unseen. A number that is bound to the data is compared with them at every build; it has at least the decimals its index shows. A number that is bound to itself alone (`figure:=99.99`) has nothing to be compared with: `congbo check --figures` counts those apart.
figure-differs-correct-prose-data-match = correct the prose, or correct the data to match their source
figure-differs-from-figure = “{ $words }” differs from the figure { $path }, which is { $right }
figure-differs-data-say = the data say { $right }
figure-differs-put-word-direction-link = put the word for the direction into the link: [down 1.2 points](figure:…)
figure-differs-result = “{ $words }” differs from the result of { $text }
figure-differs-help-write-no-marks-between = write no marks between thousands in arithmetic: 1.997 is below two, write 1997
figure-differs-help-correct-number-arithmetic = correct the number or the arithmetic
figure-differs-does-not-hold-exactly = “{ $words }” does not hold exactly one number that can be read
figure-differs-one-number-expected = one number is expected here
figure-differs-data-say-cut-off = the data say { $right }; the prose cuts { $whole } off instead of rounding it
figure-differs-help-write-number-in-vietnamese = write one number, as “72,23 điểm”, with a decimal comma
figure-differs-help-write-number-in-english = write one number, as “72.23 points”, with a decimal point

## check/figure_of_another

why--figure-of-another = The number agrees with its address, and the address is of somebody else: "The Department of Health has [72.23 points](…/so-noi-vu/score)". Units, years, indices and components that the clause names are compared with the address; in a table the first cell of the row and the head of the column too. Where the clause names nobody, what leads to it is read: the opening of a sentence ("In …,"), a name before a colon or a dash or in parentheses, the item of a list and the heading above. A change is held against the year after "compared with". The number of a whole index beside the name of one component is told as well, and a number that is put in ({ "{{" } … { "}}" }) is read as a bound one is. Where none is named, or by another name, nothing can be known. Correct the address, or part the sentence so that it says whose number it is.
figure-of-another-stands-beside-address = “{ $words }” stands beside “{ $named }”, and the address { $path } is of { $own }
figure-of-another-number = this is a number of { $own }
figure-of-another-help = correct the address, or say whose number it is and of which year

## check/figure_quantity_differs

why--figure-quantity-differs = "Up by [72.23 points](…/score)", "ranked [6](…/rank-change)", "the average is [72.23](…/score)": the number agrees with its address, but a score is called a gain, a change a place, the score of one province the average. Read are: "rank" right before a number, "places" right behind it, "rose by", "fell by" right before, "maximum" right before, and clauses that begin with "the average" or "the median". Other ways of saying it are not known.
figure-quantity-differs-place = a place
figure-quantity-differs-number-places-moved = a number of places moved
figure-quantity-differs-change = a change
figure-quantity-differs-average = an average
figure-quantity-differs-maximum = a maximum
figure-quantity-differs-words-around-call-not = the words around “{ $words }” call it { $name }, which { $path } is not
figure-quantity-differs-address-another = this address is another quantity
figure-quantity-differs-help = say what the number is, or correct the address

## check/figure_reads_otherwise

why--figure-reads-otherwise = The number within the brackets is right, but readers see what stands beside it too: 8[72.23](…) shows as 872.23, and -[72.23](…) as a loss. Digits, decimal marks and minus signs right before or after a number that is bound or put in are reported, in code, in an address within < > and of a number that is put in beside it too, and so are three digits behind a no-break space (1&nbsp;[148](…)), marks on top of digits, powers of ten, "thousand" or "million" behind it and "minus" before it. A number that follows after a slash, after a rank also after "out of" or "of", is compared with how many are ranked, or with the highest score. Words such as "about" or "over" are not read.
figure-reads-otherwise-stands-right-beside-something = “{ $words }” stands right beside something else and reads as { $whole }
figure-reads-otherwise-digit-sign-touches-number = a digit or a sign touches this number
figure-reads-otherwise-help-put-blank-between-two = put a blank between the two numbers, or drop the digit or sign
figure-reads-otherwise-out-another-number-how = “{ $words }” out of { $printed } is out of another number than how many are ranked, or the highest score, which is { $of }
figure-reads-otherwise-number-outside-brackets = that number is outside the brackets
figure-reads-otherwise-help-take-brackets = take it into the brackets: [{ $words }/{ $of }](figure:…)

## check/figure_unit_differs

why--figure-unit-differs = From 20% to 26.92% is a rise of 6.92 percentage points, which is 34.6%; “up 6.92%” says something else. Points, per cent, percentage points and places are compared with what the figure is measured in.
figure-unit-differs-per-cent = per cent
figure-unit-differs-percentage-points = percentage points
figure-unit-differs-points = points
figure-unit-differs-places-ranking = places of a ranking
figure-unit-differs-speaks-where = “{ $words }” speaks of { $told } where the figure is in { $is }
figure-unit-differs-unit-is = the unit is { $is }
figure-unit-differs-help = write the unit that the figure has

## check/footnote_unmatched

why--footnote-unmatched = A mark [^3] without a line [^3]: is shown as it stands; a note that nothing leads to is read by nobody. Both are mostly left over from words that were cut or numbered anew.
footnote-unmatched-mark-no-note = the footnote mark [^{ $label }] has no note
footnote-unmatched-no-line-begins = no line begins with [^{ $label }]:
footnote-unmatched-help-add-line-drop-mark = add a line “[^{ $label }]: …”, or drop the mark
footnote-unmatched-two-notes-only-first = there are two notes [^{ $label }], and only the first is shown
footnote-unmatched-second-one = the second one is here
footnote-unmatched-help-give-one-them-another = give one of them another label, or merge the two
footnote-unmatched-no-mark-leads-note = no mark leads to the note [^{ $label }]
footnote-unmatched-text-no-mark = the text has no mark [^{ $label }]
footnote-unmatched-help-put-mark-where-belongs = put the mark [^{ $label }] where it belongs, or drop the note

## check/foreign_decimal_mark

why--foreign-decimal-mark = Vietnamese writes 99,5% and 1.668, English 99.5% and 1,668. Where both are mixed, 1.234 may be read wrong by a thousand. Years, dates, numbers of documents, codes and numbers of sections are no numbers of this kind.
foreign-decimal-mark-another-language = { $written } has the decimal mark of another language
foreign-decimal-mark-help = write { $right }
foreign-decimal-mark-vietnamese-comma = the decimal mark of Vietnamese is a comma
foreign-decimal-mark-english-point = the decimal mark of English is a point

## check/foreign_letter

why--foreign-letter = Ð (U+00D0, the Icelandic eth) looks like Đ, a Russian a like a; full-width or Arabic digits look like numbers or are read the other way round. No eye tells them apart, but a search for "Điện Biên" finds nothing, a screen reader says them wrong, and no such number is compared with anything. Type them again on a Vietnamese keyboard.
foreign-letter-u-not = “{ $seen }” (U+{ $code }) is not “{ $meant }”
foreign-letter-should = it should be “{ $meant }”
foreign-letter-help = type the whole word or number again on a plain keyboard

## check/fraction_differs

why--fraction-differs = In "[11.29%](figure:=49/434) (94/434)" the percentage is compared and the fraction in brackets is not, though 94/434 is 21.66%. A fraction in brackets, after an equals sign or after "or", "that is", right beside a percentage that is bound to a division, has to come to it. After a comma a fraction may speak of something else: it is asked about only where it is that division with a digit mistyped. Dates and ranks are not looked at.
fraction-differs-stands-beside = “{ $words }” stands beside { $fraction }, which is { $percent }%
fraction-differs-beside-comes-another-number = the fraction beside it comes to another number
fraction-differs-help = correct the fraction or the percentage by the source

## check/goal_without_base

why--goal-without-base = `goal: { "{" }from: 2024, up: 1{ "}" }` is one place or one point up on 2024: what is to be reached is known only with the unit's result of 2024. Where the record has none, no page can say whether the target is met. Import the results of that year, correct the year, or write what is to be reached as the act has it.
goal-without-base-set-against-record-no = { $entry } is set against { $from }, and the record has no result of that year
goal-without-base-no-result-unit = no result of the unit
goal-without-base-help = import the results of that year, or write what is to be reached: at-least, at-most

## check/heading_too_high

why--heading-too-high = A page has one heading of the first level, which it sets itself. With a second one neither a screen reader nor a search engine knows what the page is about. Headings within a text begin at the second level: ##.
heading-too-high-title-page = the heading “{ $words }” is as high as the title of the page
heading-too-high-first-level = a heading of the first level
heading-too-high-help = write ## for #, h2 for h1; the title of the text goes to `title` in the front matter

## check/image_in_prose

why--image-in-prose = Pages are words, tables and charts drawn from the data: they open on a slow line and can be read aloud. A photograph of a table hides its figures from every check and from those who cannot see it. Copy the figures into a table; for photographs of an event, link to where they are published, with words that say what they show.
image-in-prose-no-description-not-published = the image has no description, and is not published
image-in-prose-images-not-published = images are not published
image-in-prose-would-not-page = the image { $address } would not be on the page
image-in-prose-drop-link-where-published = drop the image, or link to where it is published with words that say what it shows

## check/impossible_day

why--impossible-day = The 31st of February or 45/13 was mistyped, and readers cannot know which day was meant. A day of the week right before a day is held against the calendar too: 21 August 2019 was a Wednesday; so are “8 giờ 75 phút”, “Q5 2024”, “2025–2021”. A day that exists and is wrong is found by no check. Copy it again from the document.
impossible-day-no = there is no day “{ $written }”
impossible-day-no-calendar = no calendar has it
impossible-day-help-copy-day-again = copy the day again from the document
impossible-day-cannot = “{ $written }” cannot be
impossible-day-no-such-time-quarter = no such time, quarter or span of years
impossible-day-help-copy-again = copy it again from the document

## check/impossible_place

why--impossible-place = "Ranked 85/63" cannot be: among 63 the lowest place is 63. Mostly two numbers changed places, or a digit was mistyped. Places that are bound to the data are compared by themselves; these are those that are not. A place that could be and is wrong is found only where it is bound.
impossible-place-no = there is no place “{ $written }”
impossible-place-among-places-1 = among { $of } there are places 1 to { $of }
impossible-place-help = compare it with the source, then bind it to the data

## check/invisible_mark

why--invisible-mark = A mark that turns the direction of writing shows 72.23 as 32.27 though the file still says 72.23. A blank without width cuts a word or a number in two and nobody sees it: neither search nor comparison finds them. They come along when text is copied from web pages or Word. Delete the mark, or type the whole word again.
invisible-mark-u-nobody-sees =
    { $turns ->
        [true] there is a mark that turns the direction of writing
       *[false] there is a mark without width
    }, U+{ $code }, which nobody sees
invisible-mark-right = the mark is right here
invisible-mark-help = delete it, or type the whole word again

## check/language_not_listed

why--language-not-listed = Words in a language that the site does not have are shown nowhere, and mostly the tag is misspelt: `{ "{" }vi: …, vn: …{ "}" }`. Since no page uses them, nobody sees that they are wrong.
language-not-listed-not-there = the site has no language `{ $tag }`
language-not-listed-shown-nowhere = these words are shown nowhere
language-not-listed-help = correct the tag, or add `{ $tag }` to `languages` in site.yaml

## check/ledger_correction_changed

why--ledger-correction-changed = Published corrections are only ever added, never removed or rewritten: figure, old value, new value, reason in each language, day and document are all in the hash that the ledger keeps. What a correction said wrongly is put right by another correction. A reason in another language and the document may be added later. There are no exceptions from this rule.
ledger-correction-changed-entered = entered, of { $date }
ledger-correction-changed-not = the correction of { $figure } is not what the ledger has
ledger-correction-changed-rewritten = this was rewritten
ledger-correction-changed-gone = the correction of { $figure } is in the ledger, and is gone
ledger-correction-changed-help = put it back word for word in content/editions/{ $year }/corrections.yaml; more is said by a new correction

## check/ledger_edition_gone

why--ledger-edition-gone = The ledger says that the edition was sealed. What was announced cannot vanish from the site, become a draft again or lose its seal in silence. Bring the folder of the edition back, seal.yaml included, from a copy or from its archive. There are no exceptions from this rule.
ledger-edition-gone-sealed-not-any-more = the ledger has the edition of { $year } as sealed, and it is not sealed any more
ledger-edition-gone-sealed-not-site = the ledger has the edition of { $year } as sealed, and it is not on the site
ledger-edition-gone-entered = what was entered
ledger-edition-gone-help = bring back all of content/editions/{ $year }/, seal.yaml included, from a copy or from its archive

## check/ledger_missing

why--ledger-missing = A seal does not tell that it was replaced: a whole edition removed with its folder, or a score changed and the edition sealed again, leaves no trace in that edition. The ledger (content/ledger.yaml) has every seal and every correction, each entry with the hash of the one before, and is published on the site. For an edition that was sealed before there was a ledger run congbo seal with its year: the seal stays as it is, and the ledger begins today. Where the site had a ledger, bring the file back from a copy.
ledger-missing-edition-sealed-no-content = the edition of { $year } is sealed, and there is no ledger content/ledger.yaml
ledger-missing-help = run `congbo seal { $year }` to begin it; where there was one, bring the file back from a copy

## check/ledger_seal_differs

why--ledger-seal-differs = seal.yaml carries its own hash, so that whoever writes all of it anew can work that out as well. The ledger has kept it since the day of the seal: a seal that was deleted, a score changed and the edition sealed again, or a seal.yaml that was rewritten, has another one. Bring seal.yaml and the files of the edition back from a copy; a figure that is wrong is corrected. There are no exceptions from this rule.
ledger-seal-differs-edition-not-one = the seal of the edition of { $year } is not the one in the ledger
ledger-seal-differs-not-hash = this is not the hash in the ledger
ledger-seal-differs-entered = the seal that was entered
ledger-seal-differs-help = bring content/editions/{ $year }/seal.yaml and the files of the edition back from a copy; a figure that is wrong is an entry of corrections.yaml

## check/letter_from_pdf

why--letter-from-pdf = Some fonts in PDF files show Ư and give Ƣ when copied, show Ò and give Õ: "HÀI LÕNG CỦA NGƢỜI DÂN". The eye hardly sees it, but a search for "người dân" finds nothing and a screen reader says it wrong. Ƣ is no letter of Vietnamese and is always reported; Õ is in words that cannot be written with it.
letter-from-pdf-changed-when-copied = “{ $word }” has a letter that was changed when copied from a PDF
letter-from-pdf-should = it should be “{ $reading }”
letter-from-pdf-help = type the letters Ư and Ò of the passage from the PDF again

## check/level_ended

why--level-ended = Since 1 July 2025 there are provinces and communes only. A result of 2026 for "Than Uyen district" is one of the new commune of Than Uyen, another unit: joining the two series would be wrong. In 2025 there were districts for half a year, so that 2025 is not reported.
level-ended-district-used = { $unit } is a district and is used for { $when }
level-ended-no-districts-since-1 = there are no districts since 1 July 2025
level-ended-help = use the code of the new commune or ward; give the district its last day and successors
level-ended-in-year = { $year }

## check/link_of_another

why--link-of-another = Whoever follows "results of the PCI" reads those of the PAR INDEX and does not notice. Index and unit of the page it leads to are those of its file name; month and indices of a document those of its date, file name and title. Of links that leave the site, and of words that name nothing, nothing can be known; nor are long names of indices read.
link-of-another-names-leads = the link “{ $words }” names { $told } and leads to { $led }
link-of-another-page-leads = the page it leads to is of { $led }
link-of-another-help = correct the words or the link

## check/link_without_words

why--link-without-words = A link without words cannot be seen, and a screen reader spells its address or only says “link”.
link-without-words-no = the link { $words } has no words
link-without-words-nothing-click = there is nothing to click on
link-without-words-help = write between the brackets where the link leads

## check/link_year_differs

why--link-year-differs = Whoever follows "results of 2022" reads those of 2021 and does not notice. The year of the page it leads to is that of the edition, or of the date, file name and title of a document; where a document names several, each of them is taken for right. Of links that leave the site nothing can be known.
link-year-differs-names-leads = the link “{ $words }” names { $told } and leads to { $led }
link-year-differs-page-leads = the page it leads to is of { $led }
link-year-differs-help = correct the year or the link

## check/lives_apart

why--lives-apart = When units merge within a year, old names mostly live on: the old commune Mường Than lies in Than Uyên, and the new one is two others. A result of the new commune under the code of the old one is told of the wrong place. Units that are ranked together have lived on one day at least. Where a unit was not appraised because it had ended, write `did-not-exist` in place of the score.
lives-apart-ranked = { $name } ({ $own }) is ranked with { $beside } ({ $theirs }) in { $year }
lives-apart-existed = existed { $own }
lives-apart-exists = exists { $theirs }
lives-apart-help-unit-name-time-table = the unit of that name at the time of the table is { $one }; where it is meant, write that code
lives-apart-help-use-code-unit-existed = use the code of a unit that existed at the time of the others in the table
lives-apart-from-until = since { $from } until { $to }
lives-apart-from = since { $from }
lives-apart-until = until { $to }

## check/markup_not_read

why--markup-not-read = With a blank in its address, or a label that nothing defines, a link is shown with its brackets; lines that begin with • run together into one paragraph; “#Results” and a table without its line of dashes are shown as they are too, as are “~~” and ** without a blank outside. In an address write %20 for a blank; an item of a list begins with a hyphen and a blank.
markup-not-read-lines-run-together = the lines run together
markup-not-read-no-blank-behind = there is no blank behind the #
markup-not-read-line-dashes-below-head = the line of dashes below the head is missing, or columns differ in number
markup-not-read-page-shows = the page shows it as it is
markup-not-read-line-no-item-list = the line “{ $words }” is no item of a list
markup-not-read-help-leave-blank-line-above = leave a blank line above, and begin each item with “- ”
markup-not-read-line-heading = the line “{ $words }” is not read as a heading
markup-not-read-help-write-blank-behind-last = write a blank behind the last #, as in “## Results”
markup-not-read-line-table = the line “{ $words }” is not read as a table
markup-not-read-help-put-below-head-one = put “| --- | --- |” below the head, one cell a column
markup-not-read-mark = the mark “{ $words }” is not read as markup
markup-not-read-help-put-right-beside-words = put it right beside the words within and a blank outside, as in “**Results:** in”; letters cannot be struck through
markup-not-read-link = { $words } is not read as a link
markup-not-read-help-write-address-behind-words = write the address behind the words, as in [file](https://example.gov.vn), or add a line [label]: https://example.gov.vn
markup-not-read-help-write-one-piece-20 = write it in one piece, with %20 for each blank of the address

## check/maximum_differs_from_parts

why--maximum-differs-from-parts = Where a framework says `total: sum`, the maximum of the index is the sum of those of its components: 8 of 10 points make 80, not 70. One wrong maximum spoils every share. Below the first level it is said where the other components of the framework do add up. Where a component states no `max` nothing can be compared. Points on top (`adds: bonus`) may be in the maximum or beyond it, penalties never are. With `total: weighted-mean` it is the mean of those maxima by `weight`.
maximum-differs-from-parts-weighted-mean = { $sum }, the weighted mean of its parts
maximum-differs-from-parts-their-weights-mean = by their weights the mean of its parts is { $sum }
maximum-differs-from-parts-sum = { $sum }, the sum of its parts
maximum-differs-from-parts-add-up = its parts add up to { $sum }
maximum-differs-from-parts-stated = the maximum { $stated } of “{ $name }” differs from { $made }
maximum-differs-from-parts-its-are-here = its parts are here
maximum-differs-from-parts-help = compare the maxima with the decision that sets them; where parts are weighted, say total: weighted-mean, or unstated

## check/name_reserved

why--name-reserved = A code becomes the file name of a page. Windows allows no file called con, prn, aux, nul, com1 to com9 or lpt1 to lpt9, whatever its ending: con.html cannot be written, nor an archive of the site unpacked.
name-reserved-windows-keeps-itself = “{ $code }” is a name that Windows keeps for itself
name-reserved-file-html-cannot-written = the file { $code }.html cannot be written
name-reserved-help = add a word to the code: xa-con

## check/name_shared

why--name-shared = Readers who see "Hòa Bình" and "Hoà Bình" in two rows cannot tell whose is whose, and a ministry's table cannot be matched. Names are compared without regard to the place of tone marks, case and spaces, aliases included, and English ones with English ones. A name that is used again after a merger is fine where the lives of the two are given and do not overlap. Nor may two kinds of unit, two indices (name, short), two bands of one scheme or two components beside each other bear one name, in either language.
name-shared-too = { $other } has this name too
name-shared-that-of-is-here = that of { $other } is here
name-shared-help = remove the unit that is declared twice, add a word that tells them apart, or give their lives (from, to)
name-shared-same-name = { $one } and { $two } share a name at the same time: “{ $name }”
name-shared-same-english-name = { $one } and { $two } share an English name at the same time: “{ $name }”

## check/name_shared/things

name-shared-things-share = { $other } and { $code } share a name: “{ $name }”
name-shared-things-too = { $other } has this name too
name-shared-things-that-of-is-here = that of { $other } is here
name-shared-things-help = give one of the two another name

## check/no_such_number

no-such-number-place-score-content-says = in place of the score the content says: { $said }
no-such-number-change-known-against = the change that is known is against { $year }
no-such-number-year-only-one = of this year and { $year } only one has such a number
no-such-number-ranks-units-year-not = { $year } ranks { $before } units and this year { $now }, and not all of them are known
no-such-number-does-not-component-so = { $year } does not have this component, or not so that it compares
no-such-number-result-other-published-values = this result has { $n } other published values, counted from 0
no-such-number-earlier-result-compare = there is no earlier result to compare with
no-such-number-unit-result-year = the unit has no result in this year
no-such-number-framework-changed-after-does = the framework has changed after { $year } and does not compare
no-such-number-unit-maximum-differs = the unit's maximum differs from that of { $year }
no-such-number-unit-formed-out-other = the unit was formed out of other units
no-such-number-unit-did-not-exist = the unit did not exist at the end of that year
no-such-number-unit-ended-before-end = the unit had ended before the end of that year
no-such-number-index-does-not-rank = the index does not rank units of its kind
no-such-number-component-does-not-apply = the component does not apply to its group of units
no-such-number-each-field-own-write = each field has its own: write @ and the code of the field behind that of the framework
no-such-number-table-results-group-units = the table has no results of its group of units
no-such-number-table-all-units-not = the table has all units that there are, and not this one
no-such-number-table-only-some-units = the table has only some units, and not this one
no-such-number-table-only-some-units-so = the table has only some units, so that nothing is known of the field
no-such-number-not-every-ranked-unit = not every ranked unit has a score in this component
no-such-number-unit-score = no unit has a score
no-such-number-units-maxima-differ-so = the units' maxima differ, so that their scores do not compare
no-such-number-index-puts-units-groups = the index puts units into groups and ranks none
no-such-number-earlier-year-all-field = there is no earlier year of which all of the field is known and that compares
no-such-number-unit-field-merged-later = no unit of the field merged later, or it is not certain where this one would stand on the new boundaries
no-such-number-maximum = there is no maximum
no-such-number-points-top-taken-away = points on top or taken away are no share of a maximum and lack nothing to one
no-such-number-points-top-score-more = with points on top the score is more than the maximum
no-such-number-total-mean-weight-component = the total is no mean by weight of this component
no-such-number-components-make-up-total = the components that make up the total are not all known of both years
no-such-number-nobody-front-unit = nobody is in front of the unit
no-such-number-other-published-value = that other published value has no such number
no-such-number-programme-states-value-takes = the programme states no value and takes that of the record: name that figure
no-such-number-source-does-not-state = the source does not state it, and it cannot be worked out of what the source states

## check/objection_before_announcement

why--objection-before-announcement = Before the announcement nobody outside the office knows the figure to object to. A wrong day of receipt makes the last day of the answer wrong, which is counted from it. What is said while results are appraised, before they are published, is no objection to a published figure and is not kept here.
objection-before-announcement-came = the objection { $code } came in on { $received }, before the announcement on { $published }
objection-before-announcement-help = correct the day of receipt or that of the announcement

## check/objection_of_unknown_figure

why--objection-of-unknown-figure = The page leads from an objection to the figure, so that `figure` is the address of one in a published edition: index/year/unit/quantity, as par/2018/lai-chau/score. One that a correction took away may still be named.
objection-of-unknown-figure-write-address-page = write the address of a figure that is on a page
objection-of-unknown-figure-about-does-not-exist = the objection { $objection } is about a figure that does not exist: { $figure }

## check/objection_without_correction

why--objection-without-correction = Inaccurate information is corrected promptly, in the form in which it was published. `outcome: upheld` and `partly` say that the figure was wrong, so that there is a correction of it, or of one that it is worked out from, not before the objection came in. Where the figure is right, write `outcome: rejected`.
objection-without-correction-right-not-corrected-since = the objection { $code } was right, and { $figure } was not corrected since { $received }
objection-without-correction-figure-wrong-corrected = a figure that was wrong is corrected
objection-without-correction-help = add a correction to editions/{ $year }/corrections.yaml, or correct outcome

## check/other_value_of_same_source

why--other-value-of-same-source = The page says "another source has …", and both values lead to one source: one of the two keys was mistaken. Give each value its own source. Where one paper prints both values, say so in `reason` and except this check. Two keys that stand in each other's place cannot be seen.
other-value-of-same-source-names-one-use = the other value of { $name } names “{ $source }”, the source of the one in use
other-value-of-same-source-use = the source of the value in use
other-value-of-same-source-help = name the source of the other value

## check/other_value_out_of_range

why--other-value-out-of-range = `also` keeps what another source printed, and readers see it. It has to be possible, too: a score between 0 and the maximum, a rank between 1 and the number of units. If the other source did print such a value, make an exception.
other-value-out-of-range-cannot-score-index = cannot be a score of this index
other-value-out-of-range-cannot-rank = cannot be a rank here
other-value-out-of-range-bound-set = the bound is set here
other-value-out-of-range-help = compare this value with the source named beside it
other-value-out-of-range-above-maximum = the other score { $score } of { $name } lies above the maximum of { $max }
other-value-out-of-range-below-zero = the other score { $score } of { $name } is below zero
other-value-out-of-range-rank-beyond = the other rank { $rank } of { $name } does not lie between 1 and { $of }
other-value-out-of-range-rank-below-1 = the other rank { $rank } of { $name } is not 1 or more

## check/other_value_same

why--other-value-same = The page says "another source has …" beside the value in use. Where both are equal that is not so any more: the value in use was corrected to the other one, or one of the two was copied wrongly. Remove the entry, or give the value that differs. The same holds for an entry that states no value at all.
other-value-same-one-use = the other value { $value } of { $name } is the one in use
other-value-same-no = this is no other value
other-value-same-use = the value in use
other-value-same-help = remove this entry, or give the value that differs

## check/parent_ended

why--parent-ended = Yen Bai Province ended on 30 June 2025, and so did its departments: a result of 2026 belongs to a department of the new Lao Cai, though the name be the same. Written to the old one, two bodies become one series.
parent-ended-result-when-no-more = { $unit } has a result for { $year }, when { $above } was no more
parent-ended-belongs = belongs to { $above }, which ended on { $end }
parent-ended-end-unit-above = the end of the unit above it
parent-ended-help = use the code of the unit below the new one, and give the old unit its last day

## check/past

past-framework-changed = the framework changed: “{ $old }” → “{ $new }”
past-maximum-changed = the maximum changed: { $old } → { $new }
past-unit-exists-only-since = the unit exists only since { $from }
past-unit-took = the unit took in { $other }

## check/percent_differs

why--percent-differs = The percentage is the score divided by the maximum. If a source states all three and they do not fit, one of them was copied wrongly, or the unit's maximum is not the common one and has to be stated in its row. For example 67.41 of 97.5 is 69.14%; 69.13% was cut off instead of rounded, 69.41% has two digits transposed.
percent-differs-declared-percentage-score = declared percentage { $declared }% of { $name } differs from { $share }% by score
percent-differs-help = compare score, maximum and percentage with the source and correct the wrong one

## check/personal_data

why--personal-data = Objections are shown without anybody's name or contact. Messages mostly have a telephone number or an address in them, which is easily copied into `said`. Keep them under `contact`, which only the office reads; in public say what is held to be wrong.
personal-data-e-mail-address = an e-mail address
personal-data-telephone-number = a telephone number
personal-data-public-words-objection = the public words of an objection have { $what }
personal-data-shown-page = this is shown on a page
personal-data-help = take it out of the public words; keep it under contact if it is needed

## check/place_differs

why--place-differs = A headline that says "PAR INDEX up to 42nd" while the record has 24th for that year: most people read headlines, and few of them are bound to the data. The index named before the place in its clause, the unit named in the sentence (the home unit where none is), and the year of the sentence or of the edition say what the place must be. Said only where the record has all of these places, and the one in the text in no year. Sentences on goals, on groups and on components are not looked at. Bind the number to the data, and it is compared for ever.
place-differs-no-year-record = { $unit } has place { $place } in no year of { $index } in the record
place-differs-record = the record has { $right } for { $year }
place-differs-help = compare it with the source, then bind it: [{ $right }]({ $address })

## check/placeholder_left

why--placeholder-left = A new file comes with words such as “Trích yếu của văn bản” that show where something is to be written. So does the whole sample that “congbo init” lays down, once its banner is taken away. Readers must not meet them, and no seal keeps them. Write the real words, or remove the file until it is needed. In a draft this is only a reminder.
placeholder-left-not-replaced = the placeholder “{ $words }” was not replaced
placeholder-left-real-words-belong = the real words belong here
placeholder-left-help = write the real words here, or take this out until there are any

## check/range_reversed

why--range-reversed = `rank-within: [45, 50]` goes from 45th to 50th, the better place first. [50, 45] may be exchanged ends, or [50, 54] with its digits exchanged: only the act can tell. A range the right way round with a wrong end cannot be seen.
range-reversed-places-ends-exchanged = the range of places [{ $best }, { $worst }] of { $entry } has its ends exchanged
range-reversed-better-place-comes-first = the better place comes first
range-reversed-help = compare with the act that sets the target, and write the better place first

## check/rank_beyond_field

why--rank-beyond-field = "64th of 63" cannot be right: the rank or the number of units is a slip. The best rank is 1.
rank-beyond-field-number-units-ranked = the number of units ranked
rank-beyond-field-help = compare the rank and the number of units with the source
rank-beyond-field-not-among = rank { $rank } of { $name } does not lie between 1 and { $of }
rank-beyond-field-must-lie-among = must lie between 1 and { $of }
rank-beyond-field-below-1 = rank { $rank } of { $name } is below 1
rank-beyond-field-must-be-1-or-more = must be 1 or more

## check/rank_change_across_break

why--rank-change-across-break = Directive 13 of 2019 says that PAPI rose "by 37 places". It did, from 63rd to 26th; but 2017 measured six dimensions and 2018 eight, and the rise may come from the new way of measuring. Ranks compare with care, scores do not: this is a note and no error. Better say so in the note of the result.
rank-change-across-break-against-crosses = the change of rank { $rank } of { $of } against { $since } crosses a break: { $what }
rank-change-across-break-made-another-way = the rank of { $since } was made in another way
rank-change-across-break-help = say in the note of the result that the two years were measured differently

## check/rank_change_across_fields

why--rank-change-across-fields = Rank 20 of 63 provinces and rank 12 of 34 is no rise of eight places: 29 units are no longer in the table. A change of rank means something only among as many units; otherwise give both denominators (20/63, 12/34).
rank-change-across-fields-units-ranked = the change of rank { $rank } of { $of }: { $old } units were ranked in { $since }, { $new } in { $year }
rank-change-across-fields-units = { $old } units in { $since }, { $new } in { $year }
rank-change-across-fields-result = the result of { $since }
rank-change-across-fields-help = check the number of units of both years; if right, remove the change or write a waiver with the reason

## check/rank_contradicts_score

why--rank-contradicts-score = Where not all units are listed, ranks cannot be worked out, but the declared ones still have to follow the scores: 4th with 71.24 points cannot stand above 5th with 71.42. One of the four figures was copied wrongly, or two rows were exchanged. Where maxima differ, shares of the maximum are compared.
rank-contradicts-score-stands-below = rank { $worse } of { $name } with { $high } stands below rank { $better } of { $other } with { $low }
rank-contradicts-score-higher-worse = the score of { $high } is higher, the rank is worse
rank-contradicts-score-with = rank { $better } with { $low }
rank-contradicts-score-help = compare scores and ranks of both units with the source and correct the wrong one

## check/rank_despite_groups

why--rank-despite-groups = The PAPI report puts provinces into four groups and does not rank them. A rank given as if published ("18th") was made by others from the totals. This site works ranks out from the scores and says so, and needs no `rank`; if the publisher does rank, say `ranking: ranks` for the index. Each table is named once, at its first rank.
rank-despite-groups-given-published-but-index =
    { $more ->
        [0] rank { $rank } of { $name } is given as published, but the index only forms groups
       *[other] rank { $rank } of { $name } is given as published, but the index only forms groups; the table has { $more } more
    }
rank-despite-groups-publisher-does-not = the publisher does not rank
rank-despite-groups-index-only-forms = the index only forms groups
rank-despite-groups-help = leave `rank` out: the site works ranks out from the scores and says so

## check/rank_differs

why--rank-differs = Where a table lists every unit that was ranked, ranks follow from the scores: equal scores share the better rank (1, 2, 2, 4). If a declared rank differs, one of the figures is wrong; units with equal printed scores may share out the places of their tie. If the table does not list all units, say `coverage: partial`. The same goes for a declared rank without a score: a complete table does not show it and ranks the others as if the unit were not there.
rank-differs-declared-comes-without-score = declared rank { $declared } of { $name } comes without a score
rank-differs-complete-table-ranks-score = a complete table ranks by score: this rank would not show, and the others would be ranked as if the unit were not
rank-differs-help-write-score-source-if = write the score as the source has it; if it gives the rank only, say `coverage: partial`, each unit's rank and `of`
rank-differs-declared-score = declared rank { $declared } of { $of } differs from rank { $computed } by score
rank-differs-score-unit-among-units = by score the unit is { $computed } among the { $n } units of the table
rank-differs-score-ranked = the score it is ranked by
rank-differs-help-compare-score-source-correct = compare score and rank with the source and correct the wrong one; if units are missing, say `coverage: partial`

## check/rank_missing

why--rank-missing = Where a table has ranks and no scores, ranks cannot be held against scores, but they still have to run on: 1, 2, 4 lacks rank 3; 1, 2, 2, 3 is wrong, since after two units at rank 2 the next one is 4th. If units are missing, say `coverage: partial`.
rank-missing-no-unit = no unit has rank { $expected }
rank-missing-units-stand-above = { $expected } units stand above
rank-missing-does-not-follow = rank { $rank } of { $name } does not follow: the rank here has to be { $expected }
rank-missing-help = compare the ranks with the source; if units are missing, say `coverage: partial`

## check/rank_repeated

why--rank-repeated = Only units with equal scores share a rank. If 71.24 and 71.17 both stand at rank 4, one rank was copied wrongly, often from the row above; the latter has to be 5.
rank-repeated-also = rank { $rank } of { $name } with { $own } is also that of { $unit } with { $others }
rank-repeated-only-equal-scores-share = only equal scores share a rank
rank-repeated-with = rank { $rank } with { $others }
rank-repeated-help = compare ranks and scores of both units with the source and correct the wrong one

## check/ratio_differs

why--ratio-differs = Where `ratio: [49, 434]` stands beside 11.29%, the division has to give that number, rounded to the decimals that are printed. The message says what went wrong: 64.7% for 1,997/3,083 was cut off instead of rounded (64.8%); 98.0% for 11,383/11,160 has numerator and denominator swapped; 100% for 115,061/15,061 lacks a digit.
ratio-differs-value = value { $value }{ $sign } of { $of } differs from { $numerator }/{ $denominator }, which is { $right }{ $sign }
ratio-differs-numerator-denominator-stand = numerator and denominator stand here
ratio-differs-help = compare numerator, denominator and share with the source and correct the wrong one

## check/report_before_data

why--report-before-data = "Report 56/BC-STC of 14/02/2021 with data to 14/01/2022": no report knows eleven months ahead. One of the dates is wrong, and nobody can tell which year the figure belongs to.
report-before-data-cannot = a report of { $signed_as } cannot have data to { $until_as }
report-before-data-later = the data are later than the report
report-before-data-date = the date of the report
report-before-data-help = compare both dates with the original; if it was printed so, keep it and write a waiver with the reason

## check/respondents_differ

why--respondents-differ = Where a table lists all units and each states its `respondents`, together they have to be the `respondents` of the whole: else one number was copied wrongly, or the whole is of another survey. Where some are missing they cannot be more than the whole. Nor can more people be asked about a component than in all.
respondents-differ-units-together = { $whole } respondents of { $name } differ from the { $sum } of its units together
respondents-differ-units-make = the units make { $sum }
respondents-differ-help-compare-whole-each-unit = compare the whole and each unit with the source and correct the wrong one
respondents-differ-asked-people-more-all = “{ $part }” was asked of { $asked } people, more than the { $whole } of all of { $name }
respondents-differ-more-asked-all = more than were asked in all
respondents-differ-whole = that of the whole
respondents-differ-help-compare-both-source-correct = compare both with the source and correct the wrong one

## check/row_out_of_order

why--row-out-of-order = A table taken from a source is mostly sorted by rank, by score or by name. Where 62 rows fall by score and one of 56.92 stands between 65.60 and 64.96, its score is a slip (65.29?) or the row was copied into the wrong place. Said only in tables of at least eight rows, of which no more than one in eight is astray; a table without an order is left alone. It cannot see a slip that leaves the row between its neighbours.
row-out-of-order-rank = rank
row-out-of-order-score = score
row-out-of-order-name = name
row-out-of-order-stands-others = the row of { $name } stands out of the order by { $by } of { $others } others
row-out-of-order-does-not-fit-place = the { $by } does not fit the place of the row
row-out-of-order-beside = the row beside it: { $unit }
row-out-of-order-help = compare the row with its source; if its figures are right, move it to its place
row-out-of-order-value-does-not-fit-place = the { $by } { $stands } does not fit the place of the row

## check/row_under_two_names

why--row-under-two-names = Two units with 44.42 points are nothing special; the same eight parts to the digit nearly always mean one row under two names. Only rows with at least three parts that are not whole numbers count: whole points are often equal.
row-under-two-names-exactly-all-parts = the row of { $name } is exactly that of { $unit }: { $total } and all { $n } parts
row-under-two-names-perhaps-one-copied-twice = perhaps one row was copied twice
row-under-two-names-same = the same row
row-under-two-names-help = compare both units with the source

## check/score_differs

why--score-differs = A note says "SIPAS of 2023 was 81.08%", and the record has 81.80: notes, headlines and reasons are seldom bound to the data, and nobody sees a digit that was mistyped. The index named before the number (or that of the file), and the units and years that the sentence names (else those of the file) say what the score must be. Said only where the number is that score or its share but for one digit, or with two neighbours exchanged, and stands nowhere in the record of the index. Sentences on goals, components and averages are not looked at; a number that is wrong in more than a digit cannot be known. Bind the number to the data, and it is compared for ever.
score-differs-nowhere-record = “{ $written }” is nowhere in the record of { $index }; { $unit } has { $right } for { $year }
score-differs-another-digit-two-exchanged = { $right } with another digit, or with two exchanged
score-differs-help = compare it with the source, then bind it: [{ $right }]({ $address })

## check/score_out_of_range

why--score-out-of-range = A score above its maximum or below zero is nearly always a slip: a lost decimal point, the wrong column, the wrong year. If the framework's maximum has changed, declare another framework for that year; if only this unit has another maximum, state `max` in its row. Where a framework has points on top (`adds: bonus`), a total may be more than its maximum by as much; penalties (`adds: penalty`) lie between their `min` and 0; other scores are below zero only where the framework states `min`.
score-out-of-range-penalty-more = penalty { $score } of { $of } is more than { $max }
score-out-of-range-must-not-take-away = must not take away more than { $max }
score-out-of-range-help-copy-published-correct-maximum = copy the score as published, or correct the maximum
score-out-of-range-lies-above-maximum = score { $score } of { $of } lies above the maximum of { $max }
score-out-of-range-must-lie-between = must lie between { $least } and { $max }
score-out-of-range-must-not-below = must not be below { $least }
score-out-of-range-lowest-set = the lowest is set here
score-out-of-range-help-copy-published = copy the score as published
score-out-of-range-below-zero = score { $score } of { $of } is below zero
score-out-of-range-lies-below-lowest = score { $score } of { $of } lies below the lowest of { $least }

## check/seal_excepted

why--seal-excepted = A seal is worth something only as long as nobody can pass over it in silence. The weight of rules that guard seals, corrections and the ledger is fixed: `site.yaml` sets no other weight, and `waivers.yaml` has no exception. A figure that is wrong is corrected.
seal-excepted-takes-neither-another-weight = “{ $rule }” takes neither another weight nor an exception
seal-excepted-rule-guards-seals = this rule guards seals
seal-excepted-help = remove the entry; a published figure that is wrong is an entry of corrections.yaml

## check/seal_not_entered

why--seal-not-entered = Where the site keeps a ledger (content/ledger.yaml), every seal has an entry in it: one outside could be replaced and nobody would know. The command seal makes the entry; where it was interrupted, run it again. There are no exceptions from this rule.
seal-not-entered-edition-sealed-ledger-no = the edition of { $year } is sealed, and the ledger has no entry of that seal
seal-not-entered-help = run `congbo seal { $year }` to enter it

## check/sealed_figure_changed

why--sealed-figure-changed = A sealed edition is changed in public only: change the table, and write the figure, the old value, the new value, the reason and the day into `corrections.yaml` of that edition. The seal holds all that the edition announced (scores, ranks, bands, changes, sources, names, maxima, the framework) and all that is worked out from it. What is worked out may follow when a figure behind it was corrected. Remarks (#) in a file, translations that are added, a new theme and later editions do not touch the seal. There are no exceptions from this rule.
sealed-figure-changed-edition-no-now = the sealed edition of { $year } had no { $address }; now it has { $after }
sealed-figure-changed-gone = a sealed figure is gone: { $address }, which was { $before }
sealed-figure-changed-a-was = a sealed figure was changed: { $address }, { $before } → { $after }
sealed-figure-changed-what-was = what was sealed
sealed-figure-changed-help = put it back; to change it in public, write into corrections.yaml: - { $entry }
sealed-figure-changed-edition = the edition of { $year } was sealed on { $date }

## check/sealed_text_changed

why--sealed-text-changed = Narratives and documents of an edition are part of what was announced. To change one, write into `corrections.yaml`: as figure text/ and the path of the file (text/editions/2023/index.md), as old the old words exactly, as new the new words exactly, long enough to stand in one place only. With all of them taken back, the text must be the sealed one, so that no other word may change. An English text that is added later needs no correction. There are no exceptions from this rule.
sealed-text-changed-edition-no = the sealed edition of { $year } had no text { $path }
sealed-text-changed-gone = a sealed text is gone: { $path }
sealed-text-changed-a-was = a sealed text was changed: { $path }
sealed-text-changed-help = put it back; to change it in public, write into corrections.yaml: figure: text/{ $path }, and the exact words as old and new

## check/source_after_announcement

why--source-after-announcement = Values announced on 23 May 2024 with a source of June 2024 are taken from where they were repeated, not from where they were announced: they may have been corrected or miscopied in between. Name the announcement itself where it can be had; otherwise readers should know that the values come from a repetition.
source-after-announcement-dated-results-announced = the source { $code } is dated { $date }, after the results of { $year } were announced ({ $announced })
source-after-announcement-results-announced = the results were announced on { $announced }
source-after-announcement-help = name the announcement as the source, or leave it where only a repetition can be had

## check/source_before_data

why--source-before-data = A report of 14 February 2021 cannot have data up to 14 January 2022: one of the dates is wrong, or the value is from another source. Results of a year need a source published when the year was over; what was reached by a day needs one of that day or later; a statement on a programme needs one from after it began.
source-before-data-dated = the source { $code } is dated { $date }, before the data of { $name }
source-before-data-could-not-known-then = the data of { $name } could not be known then
source-before-data-help = compare the dates of source and data; correct the wrong one, or name the right source

## check/source_date_differs

why--source-date-differs = A source may be a document that has a page of its own here. With two dates, readers do not know which to trust. A date that is known less precisely (2019 and 2019-08-21) is no contradiction.
source-date-differs-dated-document = the source { $source } is dated { $date }, its document { $other }
source-date-differs-document-dated = the document is dated { $other }
source-date-differs-document = the date of the document
source-date-differs-help = correct the wrong date by the document itself

## check/source_repeated

why--source-repeated = Two keys for one source make one paper look like two independent ones, and a date or address mended in one stays wrong in the other. Two sources with one `url` (and not of two publishers), with one file (`file`, and `sha256` where it is given, or one `sha256` under two names), with one `document` and neither another file nor another address, or with the same title, publisher and date, are one: keep one key and use it everywhere. Where one address holds several papers, give the address of each. The same paper under two titles cannot be seen.
source-repeated-sources = sources “{ $source }” and “{ $other }” have { $what }
source-repeated-help = keep one key and use it everywhere, or say what tells the two apart
source-repeated-same-address = the same address
source-repeated-same-file = the same file
source-repeated-one-file-under-two = one file under two names
source-repeated-same-document = the same document
source-repeated-same-title-publisher-date = the same title, publisher and date

## check/successor_cycle

why--successor-cycle = A successor comes after what it replaces, so that going from successor to successor never leads back. A circle means that one line of `successors` is written the wrong way round: Yen Bai is succeeded by the Lao Cai of 2025, and that one by nobody.
successor-cycle-units-succeed-each-other = units succeed each other in a circle: { $names }
successor-cycle-leads-back = this leads back to { $unit }
successor-cycle-circle-begins = the circle begins here
successor-cycle-help = name only units that came later; remove the code that is the wrong way round

## check/successor_not_alive

why--successor-not-alive = If a unit ends on 30 June 2025, its successor has to be there on 1 July 2025. With a gap between, or a successor that ended before, nobody takes over and the series breaks where nothing broke. A unit that still works has no successor yet.
successor-not-alive-does-exist-when-ends = { $heir } does not exist when { $unit } ends on { $end }
successor-not-alive-help-correct-date-name-unit = correct the date, or name the unit that took over
successor-not-alive-no-last-day = { $unit } has the successor { $heir } and no last day
successor-not-alive-day-said = from which day on is not said
successor-not-alive-help-give-last-day-unit = give the last day of the unit (to), or remove the successor
successor-not-alive-begins-only = begins only on { $from }
successor-not-alive-ended = ended on { $to }

## check/successor_repeated

why--successor-repeated = A unit that was divided among two new ones has two codes in `successors`. Twice the same code is mostly a copied line that was not changed: the second heir is lost. Predecessors follow from `successors`, so that they need not be written and cannot disagree. Another living unit in place of the right one cannot be seen.
successor-repeated-names-twice = { $unit } names its successor { $heir } twice
successor-repeated-named-before = named before
successor-repeated-first-time = the first time
successor-repeated-help = remove the second, or write the code of the other heir

## check/sums

sums-weighted-mean-parts = { $sum }, the weighted mean of its { $n } parts
sums-sum-parts = { $sum }, the sum of its { $n } parts
sums-their-weights-mean-these = by their weights the mean of these is { $sum }
sums-these-add-up = these add up to { $sum }

## check/target_across_maxima

why--target-across-maxima = A target of "above 70 points" is set for a maximum of 100. In 2016 the province had 67.41 of 97.5, that is 69.14%: 67.41 against 70 is two measures. Set the target in per cent, or compare years of the same maximum only.
target-across-maxima-points-compared-goal-set = { $value } points of { $max } in { $year } are compared with a goal set for a maximum of { $goal_max }
target-across-maxima-maximum = the maximum of { $year } is { $max }
target-across-maxima-maximum-goal-year = the maximum of { $goal_year } is { $goal_max }
target-across-maxima-help = set the target in per cent (quantity: percent), or remove the value of the year with another maximum

## check/target_out_of_range

why--target-out-of-range = A rank is a whole number from 1 to the number of units ranked, points lie between 0 and the maximum of the index, a count is a whole number, a share is not below zero. Outside, the number is a slip or the `quantity` is wrong. More than 100% is only asked about, since "102% of the plan" can be. A wrong number within these bounds cannot be seen, unless the record has the index's own figure (actual-differs) or the source gives numerator and denominator (ratio-differs).
target-out-of-range-rank-whole-number-1 = a rank is a whole number from 1
target-out-of-range-rank-whole-number-1-most = a rank is a whole number from 1 to { $most }
target-out-of-range-points-not-below-zero = points are not below zero
target-out-of-range-maximum = the maximum is { $max }
target-out-of-range-share-mostly-lies-between = a share mostly lies between 0 and 100%
target-out-of-range-count-whole-number-not = a count is a whole number, not below zero
target-out-of-range-value-lies-outside-possible = the value { $value } of { $entry } lies outside what is possible
target-out-of-range-help = compare the number with its source, and look at the quantity again

## check/text_not_converted

why--text-not-converted = Old documents set in .VnTime or VNI-Times can only be read with those very fonts. Copied without conversion, "Lai Châu" shows as "Lai Ch©u" (TCVN3) or "Lai Chaâu" (VNI): readers cannot read it, search cannot find it, and the unit is not recognised. Convert the whole passage to Unicode and read it again, capitals above all.
text-not-converted-unicode = “{ $word }” is { $name } text that was not converted to Unicode
text-not-converted-reads = it reads “{ $reading }”
text-not-converted-help = convert the whole passage from { $name } to Unicode and read it again

## check/text_without_page

why--text-without-page = The story editions/2018/par.md stands on the page of the ranking, which exists only with editions/2018/par.yaml; an English text is shown only if site.yaml says languages: [vi, en]. Work that nobody can read mostly comes from a wrong file name.
text-without-page-story-shown-nowhere-edition = the story of { $index } { $year } is shown nowhere: the edition has no results of { $index }
text-without-page-no = there is no page for this text
text-without-page-help-add-table-results-beside = add the table of results beside it, or move the text into the story of the edition (index.md)
text-without-page-translation =
    { $tag ->
        [en] the English text is shown nowhere: the site has no English
       *[other] the text in the language `{ $tag }` is shown nowhere: the site does not have it
    }
text-without-page-languages-site = the languages of the site
text-without-page-help-add-language = add { $tag } to the languages of site.yaml, or move the file out of content

## check/thousands_unmarked

why--thousands-unmarked = Five digits or more without a mark are hard to read and easily lose one: 115,061/15061. Four digits are noted only where the same text marks another number of that size. Years, numbers of documents, codes and dates are no numbers of this kind.
thousands-unmarked-lacks-mark-between = { $digits } lacks the mark between thousands
thousands-unmarked-no-mark-between = no mark between thousands
thousands-unmarked-help = write { $right }

## check/tie_ranked_apart

why--tie-ranked-apart = PCI 2024 prints 70.35 for both Phu Tho and Dong Thap and ranks them 8th and 9th: unrounded scores may differ in digits that are not printed, so this is no error. Readers will ask, so a `note` helps; where a score with more digits is known, give that one.
tie-ranked-apart-rank-differs-while-both = rank { $worse } of { $name } differs from rank { $better } of { $other }, while both have { $score }
tie-ranked-apart-units-digits-not-printed = { $n } units have { $score }; digits that are not printed may explain it
tie-ranked-apart-rank-same-score = rank { $better }, the same score
tie-ranked-apart-help = leave it as published and explain it in a `note`, or give the scores with more decimals

## check/tile_missing

why--tile-missing = The grid that stands for a map is drawn only where every unit of a field has a cell (`tile` in units.yaml): one that lacks a province is a wrong map. One cell missing, and the ranking has no grid. A field without any is not told.
tile-missing-no-cell-grid = { $unit } has no cell of the grid
tile-missing-others-field = others of its field have a `tile`
tile-missing-help = add a `tile`, such as `tile: C5`

## check/tile_shared

why--tile-shared = Rankings draw each unit in a cell of a grid that stands for a map; where two units of one level that live at the same time have one cell, no grid can be drawn. A unit that ended and its successor may have the same cell: they are never there together. Cells of islands count too. Two units that changed places cannot be seen.
tile-shared-both-cell-grid = { $unit } and { $other } are both in cell { $tile } of the grid
tile-shared-cell-taken = the cell is taken
tile-shared-help = give one of them a cell that is free

## check/too_many_decimals

why--too-many-decimals = Where an index is published to two decimals, a score with three (72.233) mostly has a digit too many or comes from a sheet that is not rounded. If the whole table, or most tables of the index, have as many digits, the data are unrounded and nothing is said.
too-many-decimals-score-index = score { $score } of { $name } has { $own } decimals, the index has { $allowed }
too-many-decimals-most = at most { $allowed } decimals
too-many-decimals-index = the decimals of the index
too-many-decimals-help = copy the score as published; if the source has more digits, correct `decimals` of the index

## check/total_beyond_parts

why--total-beyond-parts = Where only some components are published, the total cannot be less than the sum of those that are known, nor more than that sum and the maxima of the others: with 40 points known and a maximum of 10 unknown it lies from 40 to 50. Rounding is allowed for. Within that range nothing can be known. Where a component states no `max` only the lower end is looked at, and below the first level only where every row that has all parts adds up. One part that is more than what it is a part of is wrong, unless other rows with all parts do not add up. Nor are the parts of a component that is not published more than its maximum. With `total: weighted-mean` each part counts by its `weight`.
total-beyond-parts-make-above-maximum = the parts of “{ $component }” ({ $name }) make { $sum }, above its maximum of { $max }
total-beyond-parts-must-not-more = must not be more than { $max }
total-beyond-parts-help-compare-each-part-source = compare each part with the source, or correct the maximum
total-beyond-parts-does-not-go-published = the total { $total } ({ $name }) does not go with the parts that are published
total-beyond-parts-published = the parts that are published
total-beyond-parts-help-compare-total-and-parts = compare the total and each part with the source
total-beyond-parts-must-lie = must lie from { $least } to { $most }
total-beyond-parts-must-more = must be { $least } or more
total-beyond-parts-total-at-most = must not be more than { $most }

## check/total_beyond_parts/over_whole

total-beyond-parts-over-whole-more-all = { $score } of { $of } is more than { $total } of all of “{ $name }”
total-beyond-parts-over-whole-must-not-more = must not be more than { $total }
total-beyond-parts-over-whole-part = what it is a part of is here
total-beyond-parts-over-whole-help = compare both numbers with the source

## check/total_differs_from_parts

why--total-differs-from-parts = Where the framework says `total: sum`, the total is the sum of its parts; where it says `total: weighted-mean`, it is their mean by the `weight` of each. Each printed figure may be off by half a unit of its last digit; a difference beyond all of these together shows that a figure was copied wrongly: 91.04 against 91.05 may be rounding, 13.859 against 12.859 cannot. Below the first level, where no maxima tell, a row has to add up if at least three others with the same parts published do. Two slips that make up for each other cannot be seen. If the publisher weights the parts, say `total: weighted-mean` with the weights, or `total: unstated` where these are not public.
total-differs-from-parts-total = total { $total } of { $of } differs from { $made }
total-differs-from-parts-off-while-rounding-explains = off by { $off }, while rounding explains less than { $allowed }
total-differs-from-parts-help = compare the total and each part with the source and correct the wrong one

## check/total_off_by_rounding

why--total-off-by-rounding = A publisher adds up unrounded figures and prints them afterwards, so the printed figures may add up to another last digit: PAR INDEX 2020 gives Quang Ninh 91.04, while its four printed parts add up to 91.05. Four parts and a total, each off by up to half a unit of its last place, explain any difference below 0.025. Nothing has to be mended: it is good to know before somebody asks. Each table is named once, at its first such row; a difference below the last digit that the index shows is passed over.
total-off-by-rounding-differs =
    { $more ->
        [0] total { $total } of { $of } differs by rounding from { $made }
       *[other] total { $total } of { $of } differs by rounding from { $made }; the table has { $more } more
    }
total-off-by-rounding-explains-any-difference-below = rounding explains any difference below { $allowed }
total-off-by-rounding-help = leave the figures as they were published

## check/total_unlike_others

why--total-unlike-others = Many indices weight their components and do not publish the weights (`total: unstated`). Where a table has enough rows (at least five more than components), they show by themselves: multiples of half a per cent, 100% in sum, from which all totals come out but for rounding. A row that does not has a total or a component that was copied wrongly, or two components in each other's place. Where there are no such weights nothing is said; nor are two components of one weight that are exchanged found, or what rounding could explain.
total-unlike-others-does-not-follow-weights = the total { $total } of { $name } does not follow the weights of all others, by which it is about { $worked }
total-unlike-others-row = the total of this row
total-unlike-others-components = its components
total-unlike-others-help = compare the total and every component of this row with the source

## check/translated_text_differs

why--translated-text-differs = A title that says 2022 in Vietnamese and 2021 in its translation, or Lao Cai for Lai Châu, tells two readers two things. Numbers, also in words, and years, names of units and short names of indices are compared; a translation with another meaning is found by no check.
translated-text-differs-vietnamese-does-not-say = the Vietnamese does not say “{ $words }”: “{ $vi }”
translated-text-differs-vietnamese = differs from the Vietnamese
translated-text-differs-help = compare the two and make them agree

## check/translation_differs

why--translation-differs = A number mended in one version and forgotten in the other tells two readers two things. The translation may be shorter, but must not say a number that the Vietnamese one lacks. Numbers are compared by their values, however they are written; small whole ones that are bound to nothing may be words and are not compared, nor are years and numbers of documents. Days and months are, with their years, and so are rows of tables and items of lists. A number in English words ("eight tasks") is looked for in the whole Vietnamese version, in words or digits; where that has the same number elsewhere, nothing can be found. Two numbers of two years (units, …) that stand in each other's place are told, where the words of the translation name neither.
translation-differs-vietnamese-version-has = the Vietnamese version has { $written }
translation-differs-table-rows-vietnamese-one = this table has { $theirs } rows, the Vietnamese one has { $ours }
translation-differs-table-begins = the table begins here
translation-differs-vietnamese-table = the Vietnamese table
translation-differs-help-add-row-missing-drop = add the row that is missing, or drop the one too many
translation-differs-list-items-vietnamese-one = this list has { $theirs } items, the Vietnamese one has { $ours }
translation-differs-list-begins = the list begins here
translation-differs-vietnamese-list = the Vietnamese list
translation-differs-help-add-item-missing-drop = add the item that is missing, or drop the one too many
translation-differs-vietnamese-version-does-not = the Vietnamese version does not name the day “{ $written }”
translation-differs-only-translation = only the translation has it
translation-differs-help-compare-day-document-correct = compare the day with the document, and correct the version that is wrong
translation-differs-bound-more-often-vietnamese = “{ $written }” is bound to { $path } more often than in the Vietnamese version
translation-differs-another-number-may-belong = another number may belong here
translation-differs-help-compare-numbers-both-versions = compare the numbers of both versions, and correct the address that is wrong
translation-differs-bound-vietnamese = “{ $written }” is bound to { $here }, in Vietnamese to { $there }
translation-differs-two-versions-name-figures = the two versions name two figures
translation-differs-in-vietnamese = the Vietnamese version
translation-differs-help-correct-one-two-addresses = correct one of the two addresses
translation-differs-vietnamese-version-does-not-number = the Vietnamese version does not have the number { $written }
translation-differs-translation-only = in the translation only
translation-differs-help-compare-two-versions-make = compare the two versions and make their numbers agree

## check/unchanged_for_two_years

why--unchanged-for-two-years = Where last year's 72.23 stands in the next year again, a row was mostly copied and not changed. Where there are parts, all of them have to be the same as well. Whole scores, the maximum and scores of few digits are often equal by chance and are passed over. If both years are truly equal, nothing has to be done.
unchanged-for-two-years-score-exactly = score { $score } of { $name } is exactly that of { $year }
unchanged-for-two-years-well = { $year } has { $score } as well
unchanged-for-two-years-score = the score of { $year }
unchanged-for-two-years-help = compare with the source whether last year's figures were copied

## check/unit_missing

why--unit-missing = `coverage: complete` says that every ranked unit has a row; the page says "all units are listed" and works out ranks and means from them. One line lost in copying moves every rank after it. Each unit of a ranked kind that lives all through the year has a row; where the table ranks units that began within the year, as after a merger, so has each that was there by then; also one that was not ranked: with the reason in place of the score (not-assessed, not-published, not-comparable). Where the source says how many were ranked, state `of`: nothing is said where that is the number of rows with a result. A field of the index of which the table has no row is told as well; where it is not announced yet, `fields` of the table lists those that are. A unit whose kind has `level: body` is asked for only where the index ranks it in another year. Only units with the same parent as those of the table are asked for. What is not in units.yaml cannot be missed.
unit-missing-said-complete-lacks = { $table } is said to be complete and lacks { $n }: { $names }
unit-missing-table-units-field = the table has { $rows } units of this field
unit-missing-no-row = this unit has no row
unit-missing-help = add a row { "{" }unit: { $code }, score: not-assessed{ "}" }, or the score that was left out; else say coverage: partial
unit-missing-table-units-field-of = the table has { $rows } units of this field; of says { $of }

## check/unit_outside_fields

why--unit-outside-fields = An index of provinces has no result of a department. Such a row is not ranked, enters no mean, and is mostly a slip in a code: `lai-chau-tp` for `lai-chau`. If the index does rank that kind, add it to the `fields` of the index. Another unit of the same kind in its place is not seen by this.
unit-outside-fields-kind-no-field-index = { $name }: the kind “{ $kind }” is in no field of the index
unit-outside-fields-index-ranks = the index ranks: { $fields }
unit-outside-fields-help-correct-code-add-kind = correct the code of the unit, or add its kind to the fields of the index
unit-outside-fields-units-below-no-field = { $name }: units below { $parent } are in no field of the index
unit-outside-fields-above-given = the unit above is given here
unit-outside-fields-help-correct-code-add-above = correct the code of the unit, or add the unit above to the parents of the field

## check/unit_outside_life

why--unit-outside-life = After a merger an old name may live on in another unit. A result outside the life of a unit mostly belongs to its predecessor or successor, and must not join the same series. If there is no result because the unit did not exist, write `did-not-exist` in place of the score.
unit-outside-life-document-gives-task-did = a document of { $date } gives a task to { $unit }, which did not exist then
unit-outside-life-did-not-exist = did not exist on { $date }
unit-outside-life-its = its life: { $day }
unit-outside-life-help-use-code-existed-date = use the code of the unit that existed on the date of the document, or correct the life of this one
unit-outside-life-exists-since = the unit exists since { $from }
unit-outside-life-existed-until = the unit existed until { $to }
unit-outside-life-result-when-did-not = { $name } has a result for { $year }, when it did not exist
unit-outside-life-did-not-exist-year = did not exist in { $year }
unit-outside-life-help-use-code-existed-year = use the code of the unit that existed in that year, or correct the life of this one

## check/unknown_figure

why--unknown-figure = A number that is bound to a wrong address is compared with nothing. An address is index, year, unit, perhaps a component, then the quantity: par/2018/lai-chau/score. Arithmetic follows figure:= without spaces: numbers without marks between thousands and with a decimal point, + - * / (or − × ÷ :), parentheses, sum(1;2;3), avg(1;2;3), count(1;2;3), and addresses: figure:=par/2019/lai-chau/score-par/2018/lai-chau/score.
unknown-figure-no = there is no figure { $path }
unknown-figure-indices = the indices are { $known }
unknown-figure-quantities = the quantities are { $known }
unknown-figure-correct-year-address-where = correct the year in the address; where the edition of { $year } is not public yet, leave the figure and move these words into that edition (a document: list it under its documents:)
unknown-figure-correct-address-drop-link = correct the address, or drop the link where there are no data
unknown-figure-insertion-cannot-read = this insertion cannot be read
unknown-figure-neither-score-rank-nor = neither score, rank nor change
unknown-figure-write-score-par-2018 = write { "{{" } score("par", 2018) { "}}" }, { "{{" } rank("par", 2018) { "}}" } or { "{{" } change("par", 2019) { "}}" }
unknown-figure-cannot-worked-out = { $text } cannot be worked out
unknown-figure-comma-dots-between-thousands = a comma, or dots between thousands, at “{ $rest }”
unknown-figure-cannot-read = cannot be read from “{ $rest }” on
unknown-figure-no-function = there is no function { $name }
unknown-figure-not-whole-address = { $path } is not the whole address of a figure
unknown-figure-write-whole-address-index = write the whole address: index/year/unit/quantity, as par/2018/lai-chau/score
unknown-figure-divides-zero = it divides by zero
unknown-figure-nested-too-deep = it is nested too deep
unknown-figure-number-beyond-all-measure = a number is beyond all measure
unknown-figure-use-plain-numbers-decimal = use plain numbers with a decimal point, + - * /, parentheses, sum(…;…), avg(…;…), count(…;…): figure:=49/434
unknown-figure-write-numbers-without-marks = write numbers without marks between thousands, and with a decimal point: 115061, 37.36
unknown-figure-functions = the functions are { $known }
unknown-figure-address-index-year-unit = an address is index/year/unit/quantity
unknown-figure-no-index = there is no index { $code }
unknown-figure-no-edition = there is no edition of { $year }
unknown-figure-edition-no-results-index = the edition of { $year } has no results of this index
unknown-figure-no-unit-field = there is no unit or field { $code }
unknown-figure-framework-year-no-component = the framework of this year has no component { $code }
unknown-figure-no-quantity = there is no quantity { $name }
unknown-figure-no-such-programme-target = there is no such programme, target or result of that date

## check/unknown_rule

why--unknown-rule = Exceptions in `waivers.yaml` and severities in `site.yaml` call a rule by its name. With a name misspelt they would do nothing, and nobody would know. `congbo explain` lists all names; mistakes in the form of a file are not rules, and there is no exception from them.
unknown-rule-no = there is no rule “{ $name }”
unknown-rule-name-means-nothing = this name means nothing
unknown-rule-help-did-you-mean = did you mean “{ $near }”?
unknown-rule-help-copy-name-brackets-message = copy the name from the brackets of the message; `congbo explain` lists all names

## check/unusual_jump

why--unusual-jump = A unit that moves by some 2 points a year and is now up 19 may be a slip (91.5 for 71.5) or the wrong row. Only years of one framework are compared, after at least four earlier changes; said where the change is more than two and a half times the greatest so far and more than a tenth of the scale, leaving aside what all units of the table have in common. If the source has that score, nothing has to be done.
unusual-jump-score-moves-against-while = score { $score } of { $name } moves { $gain } against { $since }, while it never moved more than { $greatest }
unusual-jump-change = a change of { $gain }
unusual-jump-earlier-value = { $since } has { $old }
unusual-jump-help = compare the scores of both years with the source

## check/verdict

verdict-cut-off = cut off instead of rounded
verdict-rounded-up = rounded up where it has to be rounded down
verdict-point-misplaced = the decimal point is in the wrong place
verdict-result-is = the result is { $right }{ $sign }
verdict-share-is = { $upper }/{ $lower } is { $right }{ $sign }
verdict-swapped = numerator and denominator are swapped
verdict-swapped-turned = numerator and denominator are swapped: { $upper }/{ $lower } is { $printed }
verdict-while = { $mended }, while { $right }
verdict-digits-transposed = two neighbouring digits are transposed
verdict-digit-missing = a digit is missing
verdict-digit-too-many = there is a digit too many
verdict-digit-wrong = one digit is wrong
verdict-operand-seems =
    { $is_upper ->
        [true] the numerator
       *[false] the denominator
    } { $written } { $slip ->
        [transposed] seems to have two digits transposed
        [missing] seems to lack a digit
        [extra] seems to have a digit too many
       *[wrong] seems to have one wrong digit
    }: { $upper }/{ $lower } is { $printed }

## check/waiver_outdated

why--waiver-outdated = An exception excuses one value that was looked at, kept under `value`, not every later value at the same place. In a YAML file that is the value there; for words bound to data it is the figure of the record to which they are bound (the words themselves stand under `at`). Many findings compare two values: a printed place with the one worked out, a total with its parts. With `numbers` the exception holds every number that the finding names, and ends when one of them changes; write `numbers: "0"` once to be told what to write. When it changes the exception ends, what it excused is found again, and has to be looked at again. One without a `value` still holds, and is told what to write.
waiver-outdated-exception-excuses-names-other = what the exception from “{ $rule }” excuses names other numbers today: { $now }
waiver-outdated-help-look-again-remove-write = look at it again: remove it, or write numbers: "{ $now }" with its reason and day
waiver-outdated-exception-ended = the exception has ended
waiver-outdated-exception-does-not-say = the exception from “{ $rule }” does not say which value it excuses
waiver-outdated-value = the value is { $now }
waiver-outdated-help-add-line-value-if = add the line value: "{ $now }", if the exception is about that value
waiver-outdated-exception-about-value-today = the exception from “{ $rule }” is about the value { $value }, which is { $now } today
waiver-outdated-help-look-again-remove-give = look at it again: remove it, or give the new value with its reason and day

## check/waiver_unused

why--waiver-unused = Every exception in `waivers.yaml` is public, with its reason. Once the figure is mended, or where the exception names the wrong place, it tells readers what is not so, and may hide a later mistake. Remove it, or name the right rule and place.
waiver-unused-exception-matches-nothing = the exception from “{ $rule }” matches nothing
waiver-unused-rule-finds-nothing-wrong = the rule finds nothing wrong at the place it names
waiver-unused-help = remove the exception, or name the right rule and place

## check/was_does_not_fit

why--was-does-not-fit = Đồng Nai was a province until 29 April 2026 and is a city since 30 April 2026: pages of 2025 must call it a province, pages of 2026 a city. Each entry of `was` has its last day (`to`) within the life of the unit, a later one than the entry before, and says only what differs from today. Where an index ranks the new kind in another field, results of the years do not compare any more: then end the unit, and let another succeed it.
was-does-not-fit-value = { $unit }: { $said }
was-does-not-fit-later = not later than { $to }
was-does-not-fit-entry-before = the entry before is here
was-does-not-fit-help-put-oldest-first-each = put the oldest first, each with another last day
was-does-not-fit-within-life = not within its life ({ $key }: { $day })
was-does-not-fit-help-correct-one-days-held = correct one of the days; what held until the end of the unit is said of the unit itself
was-does-not-fit-same-today = the same as today
was-does-not-fit-help-write-name-full-kind = write the name, full, kind or parent of then, or remove the entry
was-does-not-fit-rank-both-one-field = { $index } does not rank both in one field
was-does-not-fit-kind-today-given = its kind of today is given here
was-does-not-fit-help-add-kind-same-field = add the kind to the same field of the index, or end the unit and let another succeed it
was-does-not-fit-rank-units-below-both = { $index } does not rank units below both in one field
was-does-not-fit-today-given = that of today is given here
was-does-not-fit-help-add-unit-above-parents = add the unit above to the parents of the field, or end the unit and let another succeed it
was-does-not-fit-entries-order-time = the entries of was are not in order of time
was-does-not-fit-last-day-lies-outside = the last day of what it was lies outside its life
was-does-not-fit-entry-says-nothing-differs = an entry of was says nothing that differs from today
was-does-not-fit-kind-then-now-two = its kind then and its kind now are of two fields
was-does-not-fit-units-above-then-now = the units above it then and now are of two fields

## content

the-second-time-is-here = the second time is here
the-first-time-is-here = the first time is here

## content/days

days-source = the source { $source }
days-entry-calendar = the entry { $entry } of the calendar
days-waiver = the waiver of { $rule }
days-correct-announced-until-so = correct announced or until, so that they agree
days-edition-public-until = the edition of { $year }, public from until on,
days-correct-day-if-slip = correct the day if it is a slip, or leave this out until then
days-write-state-confirmed-until = write state: confirmed until then, or correct the day
days-edition = the edition of { $year }
days-write-status-embargoed-until = write status: embargoed with until: { $until }, or correct the day
days-table-edition = the table of { $index } in the edition of { $year }
days-correction = the correction of { $figure }
days-new-name-kind = the new name or kind of { $unit }
days-objection = the objection { $code }
days-answer-objection = the answer to the objection { $code }
days-actual-target = an actual of target { $number }

## content/fault/bounds

fault-bounds-lowest-score-not-below = the lowest score { $min } is not below zero
fault-bounds-number-below-0-belongs = a number below 0 belongs here
fault-bounds-help-where-most-5-points = where at most 5 points are taken away, write min: -5; where no score is below zero, leave min out
fault-bounds-margin-below-zero = the margin { $margin } is below zero
fault-bounds-number-0-more-belongs = a number of 0 or more belongs here
fault-bounds-help-write-margin-source-without = write the margin of the source without a sign

## content/fault/early

fault-early-moment-not-time-vietnam = the moment { $text } is not in the time of Vietnam
fault-early-vietnam-then = in Vietnam it is { $here } then
fault-early-help-write-if-hour = write { $here }, if that is the hour
fault-early-no-place-offset = no place has the offset of “{ $text }”
fault-early-offset-vietnam-07-00 = the offset of Vietnam is +07:00
fault-early-help-write-07-00 = write it as { $local }+07:00
fault-early-document-speaks-edition-not = the document { $slug } speaks of the edition of { $year }, which is not public yet
fault-early-held-back-edition = it is held back with that edition
fault-early-help-list-under-documents-content = list { $slug } under documents: in content/editions/{ $year }/edition.yaml
fault-early-document-dated-not-come = the document is dated { $date }, which has not come
fault-early-held-back-until-day = it is held back until this day
fault-early-help-correct-day-if-slip = correct the day if it is a slip; otherwise leave it: the document is public when the day comes
fault-early-edition-said-public-until = the edition is said to be public, and its until { $until } has not come
fault-early-moment-not-come-none = this moment has not come, or is none
fault-early-help-write-status-embargoed-remove = write status: embargoed, or remove until
fault-early-edition-said-public-not = the edition of { $year } is said to be public, and { $year } has not come
fault-early-nothing-year-can-been = nothing of this year can have been measured
fault-early-help-name-folder-year-measured = name the folder by the year that was measured, or write status: draft
fault-early-dated-not-come = { $what } is dated { $date }, which has not come
fault-early-day-not-come = this day has not come
fault-early-link-leads-not-public = the link { $link } leads to what is not public yet
fault-early-page-not-public-yet = this page is not public yet
fault-early-help-take-link-out-until = take the link out until the announcement, or move the sentence into the edition that is held back

## content/fault/file

fault-file-missing = { $path } is missing
fault-file-needed = that file is needed
fault-file-help-create = create { $path }
fault-file-nothing-reads = nothing reads { $path }
fault-file-name-place-means-nothing = this name or place means nothing
fault-file-help-check-name-folder-move = check the name and folder, or move the file out of content/
fault-file-nearly-named-read-not = { $path } is nearly named as a file that is read, and is not read
fault-file-name-known-content = the name that is known is content/{ $name }
fault-file-help-rename-content-where-exists = rename it to content/{ $name }; where that exists, merge the two and remove this one
fault-file-not-utf-8 = the file is not UTF-8
fault-file-letter-cannot-read = this letter cannot be read
fault-file-help-open-save-again-utf = open the file and save it again as UTF-8
fault-file-too-large = { $path } is too large
fault-file-content-must-not-exceed = a content file must not exceed 16 MB
fault-file-help-see-whether-put-content = see whether the file was put into content/ by mistake; if not, split it
fault-file-control-character-u-no = there is a control character, U+{ $byte }, which is no letter
fault-file-invisible-character-right = an invisible character is right here
fault-file-help-delete-if-whole-like = delete it; if the whole file is like this, save it again as UTF-8 text

## content/fault/groups

fault-groups-fields-names-other-coverage = fields names other groups than coverage
fault-groups-named = the groups that are named here
fault-groups-coverage-speaks-these = coverage speaks of these groups
fault-groups-help-remove-fields-coverage-those = remove fields: the groups of coverage are those that are announced
fault-groups-component-above-does-not = the component above does not apply to the group “{ $code }”
fault-groups-part-cannot-apply-group = a part of it cannot apply to this group
fault-groups-component-above-applies-these = the component above applies to these groups
fault-groups-help-take-group-out-fields = take the group out of fields, or add it to the fields of the component above
fault-groups-component-does-not-apply = this component does not apply to the group “{ $code }”
fault-groups-number-group-does-not = a number for a group that does not have this component
fault-groups-help-remove-line-add-group = remove this line, or add the group to the fields of the component
fault-groups-group-no-maximum = the group “{ $code }” has no maximum
fault-groups-other-theirs = other groups have theirs here
fault-groups-help-write-maximum-group-max = write the maximum of the group “{ $code }”, or max as that of all others
fault-groups-does-not-apply = “{ $what }” does not apply to { $group }
fault-groups-can-no-value-reason = there can be no value here, and no reason either
fault-groups-component-applies-these-only = the component applies to these groups only
fault-groups-help-remove-value-add-group = remove the value, or add the group to the fields of the component
fault-groups-result-not-announced = a result of { $group }, which are not announced
fault-groups-unit-belongs-group = the unit belongs to that group
fault-groups-table-says-only-these = the table says that only these groups are announced
fault-groups-help-add-group-fields-table = add the group to the fields of the table, or remove this row

## content/fault/ledger

fault-ledger-does-not-entry-site = the ledger does not have entry { $number } as the site built before has it in { $there }
fault-ledger-begins-every-entry-made = a ledger begins with every entry that was made before
fault-ledger-help-bring-content-yaml-editions = bring content/ledger.yaml and the editions back from a copy; where that site was only a trial and never published, remove its folder
fault-ledger-broken-before-entry = the ledger is broken before its entry { $number }
fault-ledger-does-not-follow-stands = this does not follow on from what stands before it
fault-ledger-help-bring-content-yaml-back = bring content/ledger.yaml back from a copy or from the public site; it is not to be changed by hand
fault-ledger-seals-edition-twice = the ledger seals the edition of { $year } twice
fault-ledger-edition-sealed-once-after = an edition is sealed once; after that there are only corrections
fault-ledger-entry-changed-damaged = entry { $number } of the ledger was changed or is damaged
fault-ledger-entry-does-not-agree = this entry does not agree with its hash any more
fault-ledger-entry-dated-before-one = entry { $number } of the ledger is dated { $moment }, before one above it
fault-ledger-later-entry-not-made = a later entry is not made earlier
fault-ledger-entry-dated-not-come = entry { $number } of the ledger is dated { $moment }, which has not come
fault-ledger-moment-not-come = this moment has not come
fault-ledger-help-set-clock-machine-choose = set the clock of the machine, or choose an --as-of that is not before the ledger's last entry; where the entry is not published yet, bring back the ledger.yaml from before and run `congbo seal` again

## content/fault/mod

fault-mod-help-did-you-mean = did you mean “{ $name }”?
fault-mod-no-key = there is no key “{ $name }” here
fault-mod-key-not-recognised = this key is not recognised
fault-mod-help-replace-no-break-space = replace the no-break space (it often comes from Word) by a plain one
fault-mod-help-these-keys-can-used = these keys can be used: { $join }
fault-mod-cannot-used = “{ $name }” cannot be used here
fault-mod-must-one = must be one of: { $join }
fault-mod-unit-two-results-one = the unit “{ $name }” has two results in one table
fault-mod-code-used-twice = the code “{ $name }” is used twice
fault-mod-help-remove-one-two-correct = remove one of the two, or correct the code that is wrong
fault-mod-index-no-framework = the index “{ $index }” has no framework for { $year }
fault-mod-these-results-belong-no = these results belong to no framework
fault-mod-help-add-framework-covers-content = add a framework that covers { $year } to content/indices/{ $index }.yaml
fault-mod-year-belongs-two-frameworks = the year { $year } belongs to two frameworks
fault-mod-one-begins = this one begins here
fault-mod-while-one-still-force = while this one is still in force
fault-mod-help-let-earlier-one-end = let the earlier one end (to) before the later one begins (from)
fault-mod-components-go-deeper-three = components go deeper than three levels
fault-mod-fourth-level = this is the fourth level
fault-mod-help-merge-level-one-above = merge this level into the one above
fault-mod-archive-does-not-agree = the archive { $file } does not agree with its hash
fault-mod-sha-256-written = the SHA-256 as written
fault-mod-help-run-congbo-archive-publish = run `congbo archive { $year } --publish` again, or bring the file back from a copy
fault-mod-key-missing = the key “{ $name }” is missing
fault-mod-group-begins-lacks = the group that begins here lacks it
fault-mod-help-add-line = add a line “{ $name }: …”

## content/fault/place

fault-place-cannot-found = this place cannot be found
fault-place-them-not-said = which of them is not said
fault-place-no-content-file = there is no content file “{ $name }”
fault-place-help-write-path-below-content = write the path below content/, such as documents/report.md
fault-place-these-words-do-not = these words do not occur in { $file }
fault-place-help-copy-piece-file-exactly = copy a piece of that file exactly, brackets included
fault-place-these-words-occur-times = these words occur { $times } times in { $file }
fault-place-help-copy-more-either-side = copy more on either side until only one place is left
fault-place-no = there is no “{ $name }” at that place of { $file }
fault-place-help-join-keys-dots-name = join keys by dots and name an item of a list by its code: results.so-noi-vu.rank
fault-place-items-named = { $times } items are named “{ $name }” at that place of { $file }
fault-place-help-name-item-counted-0 = name the item by its place, counted from 0

## content/fault/private

fault-private-exception-names-not-public = this exception names what is not public
fault-private-names-contacts-notes-office = names, contacts or notes of the office stand there
fault-private-help-name-public-key-such = name a public key, such as 0.said or 0.answer
fault-private-public-words-tell-stands = public words tell what stands under “{ $key }”
fault-private-shown-page = this is shown on a page
fault-private-help-write-without-saying-who = write it without saying who objected

## content/fault/said

fault-said-no-address-web = “{ $text }” is no address on the web
fault-said-full-address-belongs-beginning = a full address belongs here, beginning with https://, http:// or mailto:
fault-said-help-write-https-example-gov = write it as https://example.gov.vn/file.pdf, with %20 for a blank; or drop the key
fault-said-text-empty = the text here is empty
fault-said-nothing-can-read = there is nothing that can be read
fault-said-help-write-words-drop-key = write the words, or drop the key where it is not needed
fault-said-front-matter-does-not = the front matter does not open with --- on the first line
fault-said-would-printed-prose = “{ $line }” would be printed as prose
fault-said-help-let-first-line-file = let the first line of the file be --- and nothing else

## content/fault/sealed

fault-sealed-embargo-ended-more-day = the embargo ended at { $until }, more than a day ago, and the edition is still said to be embargoed
fault-sealed-holds-nothing-back-any = holds nothing back any more
fault-sealed-public-moment = public from this moment on
fault-sealed-help = write status: published and remove until, or seal it with congbo seal

## content/fault/shape

fault-shape-belongs-not = { $what } belongs here, not { $is }
fault-shape-must = must be { $what }
fault-shape-help-put-words-double-quotes = put the words in double quotes: "…"
fault-shape-key-written-twice = the key “{ $name }” is written twice
fault-shape-help-keep-one-two-lines = keep one of the two lines
fault-shape-uses-reference-content-files = “{ $words }” uses a reference (&, *), which content files do not have
fault-shape-something-marked-referred = something is marked or referred to here
fault-shape-help-write-value-itself-put = write the value itself; put words that begin with & or * in double quotes
fault-shape-groups-nested-too-deeply = groups are nested too deeply
fault-shape-101st-level = the 101st level is here
fault-shape-help-check-brackets-indentation = check the brackets and the indentation

## content/fault/unknown

fault-unknown-not-converted-unicode-reads = not converted to Unicode; it reads “{ $reading }”
fault-unknown-name-code-belongs = this is a name; a code belongs here
fault-unknown-code-not-declared = this code is not declared
fault-unknown-no-code = there is no { $what } with the code “{ $name }”
fault-unknown-help-correct-code-declare = correct the code, or declare the { $what } in { $home }
fault-unknown-help-several-name-code-one = several have this name; the code is one of: { $listed }

## content/fault/value

fault-value-not-number = “{ $text }” is not a number
fault-value-number-such-72-23 = a number such as 72.23 belongs here
fault-value-help-write-decimal-point-yaml = write a decimal point in YAML: { $pointed } (Vietnamese pages still show a comma)
fault-value-help-drop-zero-front-once = drop the zero in front ({ $bare }), once you saw that no digit is misplaced
fault-value-help-where-no-score-say = where there is no score, say why: not-published, not-assessed, did-not-exist or not-comparable
fault-value-leads-no-cell-spreadsheet = “{ $text }” leads to no cell of a spreadsheet
fault-value-no-such-column-entry = there is no such column, or no entry of “cells” for this row
fault-value-help-write-column-letters-such = write a column in letters such as C, a row as a number from 1; sheet and source must be in “cells”
fault-value-not-whole-date = “{ $text }” is not a whole date
fault-value-year-month-day-belong = year, month and day belong here: the days of an answer are counted
fault-value-help-write-2026-10-05 = write it as 2026-10-05
fault-value-not-valid-date = “{ $text }” is not a valid date
fault-value-year-month-day-belongs = a year, year-month or year-month-day belongs here
fault-value-help-write = write it as { $example }
fault-value-not-valid-moment = “{ $text }” is not a valid moment
fault-value-day-time-offset-belong = a day, a time and an offset belong here
fault-value-help-write-2024-05-23t08 = write it as 2024-05-23T08:00:00+07:00
fault-value-not-valid-time-day = “{ $text }” is not a valid time of day
fault-value-hour-minute-belong = hour and minute belong here
fault-value-help-write-08-30 = write it as "08:30"
fault-value-no-cell-grid = “{ $text }” is no cell of a grid
fault-value-letter-z-number-1 = a letter from A to Z and a number from 1 to 99 belong here
fault-value-help-write-c5 = write it as C5
fault-value-population-not-above-nought = the population of { $code } is not above nought
fault-value-how-many-people-belongs = how many people there were belongs here, one or more
fault-value-help-write-number-source-leave = write the number of the source, or leave the line out
fault-value-not-address-site = “{ $text }” is not the address of a site
fault-value-full-address-belongs-beginning = a full address belongs here, beginning with https://
fault-value-code-characters-cannot-used = the code “{ $text }” has characters that cannot be used
fault-value-code-becomes-address-page = a code becomes the address of a page
fault-value-help-use-only-letters-z = use only the letters a–z, digits and hyphens

## content/fault/weights

fault-weights-total-said-made-like = the total is said to be made like this
fault-weights-no-use-weight = { $weight } is of no use as a weight
fault-weights-number-above-0-belongs = a number above 0 belongs here, at most 1000000 and with at most 6 decimals
fault-weights-help-copy-weight-decision-sets = copy the weight from the decision that sets the framework; a component that does not count does not belong into it
fault-weights-no-weight = “{ $name }” has no weight
fault-weights-weight-missing = weight is missing here
fault-weights-help-write-weight-every-component = write the weight of every component of the first level; where they are not known, say total: unstated
fault-weights-only-components-first-level = only components of the first level have one
fault-weights-weight-says-something-only = a weight says something only where total is weighted-mean
fault-weights-weight-used-nothing = the weight { $weight } is used for nothing
fault-weights-help-say-total-weighted-mean = say total: weighted-mean, or leave out the weight
fault-weights-weighted-mean-without-any = a weighted mean without any component
fault-weights-help-list-components-their-say = list the components with their weights, or say total: unstated

## content/read

read-front-matter-opens-never = the front matter opens with “---” and is never closed
read-opens = it opens here
read-help = put a line “---” after the front matter

## content/resolve/site

resolve-site-accent-too-pale-read = the accent { $hex } is too pale to be read
resolve-site-text-contrast-1-4 = text { $text } on { $ground } has a contrast of { $contrast }:1; 4.5:1 is needed
resolve-site-help-choose-darker-colour-such = choose a darker colour, such as "#9b1c31", "#1d4f91" or "#14693a"
resolve-site-not-colour = “{ $text }” is not a colour
resolve-site-six-digits-belong = a # and six digits belong here
resolve-site-help-write-9b1c31 = write it as "#9b1c31"

## content/resolve/targets

resolve-targets-goal-against-earlier-year = a goal against an earlier year cannot be judged
resolve-targets-takes-both-up-index = it takes both from and up, an index, and a year before the deadline
resolve-targets-help-write-goal-2024-up = write goal: { "{" }from: 2024, up: 1{ "}" } with an index; up is a number of places, points or percentage points, not below 0
resolve-targets-goal-states-exactly-one = a goal states exactly one bound
resolve-targets-none-given-more-one = none is given here, or more than one
resolve-targets-help-write-one-least-above = write one of: at-least, above, at-most, rank-within, or from with up

## content/seal

seal-edition-said-sealed-no = the edition of { $year } is said to be sealed, and there is no seal
seal-content-editions-yaml-belongs = content/editions/{ $year }/seal.yaml belongs to this
seal-help-bring-yaml-back-copy = bring seal.yaml back from a copy; if the edition was never sealed, write published and run `congbo seal { $year }`
seal-edition-status-not-sealed = the edition of { $year } has a seal, and its status is not sealed
seal-passes-over = this passes over the seal
seal-the-is-here = the seal is here
seal-help-write-status-sealed-again = write “status: sealed” again, or run `congbo seal { $year }` if the sealing was interrupted
seal-edition-changed-damaged = the seal of the edition of { $year } was changed or is damaged
seal-does-not-agree-hash = this does not agree with its hash any more
seal-help-bring-file-back-copy = bring the file back from a copy or from the archive; it is not to be changed by hand

## content/yaml

yaml-file-cannot-read = the file cannot be read from here on
yaml-notation-breaks = the notation breaks here
yaml-help-indent-spaces-never-tab = indent with spaces, never with the Tab key
yaml-help-compare-line-sample-indentation = compare the line with a sample: indentation, colon, quotation marks

## content/fault/list

fault--bad-minimum = a lowest score is not below zero
fault-why--bad-minimum = Every score is at least 0 unless the framework says otherwise: `min: -5` of a component, or of the whole, allows scores down to −5; a group has one of its own by `minima: { "{" }xa: -3{ "}" }`. A penalty (`adds: penalty`) with `min` lies between that and 0. With `min: 5` every score below 5 would be wrong.
fault--bad-margin = the margin of error of a result is below zero
fault-why--bad-margin = A margin says by how much a result may be off to both sides: `margin: 1.5` is ±1.5. Below zero it would be printed with two signs.
fault--foreign-offset = the moment of an announcement has an offset that is not Vietnam's
fault-why--foreign-offset = Clocks in Vietnam are at +07:00 all year. Another offset is a moment too, but it often comes from a slip or from a machine that is set wrong, and the edition would be public hours early or late. Write it with +07:00, so that everybody reads the same hour. This is a reminder: the site is built.
fault--no-such-offset = the moment of an announcement has an offset of no place
fault-why--no-such-offset = After the hour stands the offset from universal time, which is +07:00 in Vietnam. No place has one such as +17:00: it often is the hour typed in place of the offset, and the edition would be public at another hour than was meant. Write 2026-03-20T17:00:00+07:00.
fault--document-of-held-edition = a document speaks of an edition that is not public, and is not listed there
fault-why--document-of-held-edition = A document that binds figures of an edition that is held back, or assigns tasks in an index that only this edition has, is held back with it and is public at the same moment. List it under documents: of that edition, so that everybody knows, and so that the edition's page leads to it. Leave its figures bound. This is a reminder: the site is built.
fault--document-to-come = a document is dated in the future
fault-why--document-to-come = A document whose day has not come is not issued yet, and is held back until that day: it has no page and is in no search, list or data file, even where a public edition lists it. If the day is a slip, correct it. This is a reminder: the site is built.
fault--day-to-come = what is public is dated in the future
fault-why--day-to-come = An edition that is said to be published and has not been announced, or of a year that has not come, a correction, an actual, a source, a waiver or an entry of the calendar that was announced, all with a day to come: either the day is a slip, or it must not be public yet. An edition before its day has status: embargoed with until; of anything else correct the day, or take it out until then. Days are those of Vietnam; --as-of gives another.
fault--link-to-held-back = a link leads to what is not public yet
fault-why--link-to-held-back = Where a link leads can be read on a public page: it tells of an edition, a document, an index or a unit that is held back, and leads to a page that is not there yet. Take the link out until the announcement, or move the sentence into the edition's narrative. A document with such a link that no public edition names waits with the edition by itself.
fault--group-does-not-fit = components, maxima or weights of a group do not fit the framework
fault-why--group-does-not-fit = An index may rank several groups (departments; communes; wards), each with components, maxima and weights of its own. A part applies only to groups that the component above it applies to; a number of a group's own belongs only to groups that the component applies to; and where one group has a maximum, each other group with that component has one. Else shares and lost points of the group would be wrong.
fault--part-does-not-apply = a value of a component that does not apply to the unit
fault-why--part-does-not-apply = The framework says that this component does not apply to the unit's group: pages have no row and no figure of it. A value means that a column or row was copied wrongly, or that the framework lacks the group. Where it does not apply nothing is written, no reason either.
fault--group-not-announced = a result of a group that the table says is not announced
fault-why--group-not-announced = `fields` of a table lists the groups that are announced; without it all are. Of another group there is no row, and none is said to be missing.
fault--announced-groups-differ = fields and coverage of a table name other groups
fault-why--announced-groups-differ = `coverage: { "{" }so: complete, xa: partial{ "}" }` says of which groups all is known and of which some, and by that which groups are announced. `fields` beside it is not needed; where it names others, nobody can tell which are announced.
fault--ledger-behind = the ledger does not go on from that of the site that was built there
fault-why--ledger-behind = A ledger only grows at its end. The site that was built or published there has entries that the ledger of today's content lacks or has otherwise: it was removed, cut short or rewritten, or the content is an old copy. Bring content/ledger.yaml and the editions back from a copy; so-cong-bo.yaml of the site is one of the ledger. Where that site was only a trial and never published, remove its folder.
fault--ledger-broken = the ledger is broken: an entry was removed, put in between or moved
fault-why--ledger-broken = Each entry of the ledger has its number and holds the SHA-256 of the one right before it, so that none goes or comes unnoticed. Bring content/ledger.yaml back from a copy, from Git, or from so-cong-bo.yaml of the public site.
fault--ledger-damaged = an entry of the ledger was changed or is damaged
fault-why--ledger-damaged = The ledger is written by the program, and each entry ends with the SHA-256 of itself; with one letter changed it does not agree any more. Bring content/ledger.yaml back from a copy, from Git, or from so-cong-bo.yaml of the public site. What is to be added is added by congbo seal.
fault--ledger-out-of-time = an entry of the ledger is dated before the one above it, or after now
fault-why--ledger-out-of-time = Entries of the ledger stand in the order of time, and none is made before it happens. A wrong moment mostly comes from the clock of the machine that sealed. Set the clock; where the entry is not published yet, bring back the ledger.yaml from before and run congbo seal again.
fault--accent-too-pale = the accent colour is too near its background for links to be read
fault-why--accent-too-pale = Links and the row of the home unit take the accent: on white, on the tint of that row, and by night on dark paper. Text needs a contrast of at least 4.5:1 with what it stands on (WCAG, level AA); with less, readers with weak eyes, or with a phone in the sun, cannot read it. Choose a darker colour.
fault--ambiguous-place = the place of an exception is more than one place
fault-why--ambiguous-place = An exception stands for one known place; standing for several it might hide a mistake that nobody has seen. Copy more of the words, or name the item of a list by its place.
fault--bad-base = the address of the site is not a full one
fault-why--bad-base = Every full address in the feed, the sitemap and the descriptions is made from it.
fault--bad-cell = the place of a value in a spreadsheet is not written as one
fault-why--bad-cell = Readers follow the cell to the file it is of. A column is written in letters (C), a row as a number from 1.
fault--bad-code = a code has characters that cannot be used
fault-why--bad-code = A code becomes the address of a page and the name of a file: only the letters a–z, digits and hyphens.
fault--bad-colour = a colour is not written as one
fault-why--bad-colour = The accent colour is a # and six digits, in quotation marks: "#9b1c31".
fault--bad-date = a date or a moment is not written as one
fault-why--bad-date = Dates are written year-month-day (2019-08-21): other ways may be read with day and month swapped. Where only month or year is known, write 2019-08 or 2019.
fault--bad-goal = a target has not exactly one goal
fault-why--bad-goal = Whether a target is met can only be said of one goal: at-least, above, at-most, rank-within, or from with up.
fault--bad-score = what stands in place of a score is not a number
fault-why--bad-score = A score keeps its digits as published, with a decimal point in YAML. Where there is none, the reason stands in its place: not-published, not-assessed, did-not-exist or not-comparable; never 0, never nothing.
fault--control-character = a control character stands in a text
fault-why--control-character = NUL and other control characters cannot be seen; they come from damaged files or from other programs, and each browser shows them differently. Delete the character.
fault--duplicate-code = a code is used twice
fault-why--duplicate-code = A code is the one name of a thing and the address of its page. Change one of the two, or remove what is there twice.
fault--duplicate-key = a key is written twice
fault-why--duplicate-key = With two values for one key nobody can know which holds. Keep one of the lines.
fault--duplicate-result = a unit has two results in one table
fault-why--duplicate-result = A unit has one result in an index in a year. Another published value belongs under `also`, with its source and the reason why it is not used.
fault--framework-missing = no framework covers the year
fault-why--framework-missing = A score has its meaning within the framework of its year. Add a framework, or correct the years of one.
fault--frameworks-overlap = two frameworks are in force in one year
fault-why--frameworks-overlap = A year belongs to one framework; else nobody can know which maximum and which components hold.
fault--misnamed-file = a file is nearly named as one that is read
fault-why--misnamed-file = Windows likes to hide endings: par.yaml.txt, par.yml, PAR.YAML, or a folder 02024 beside 2024 look right and are not read, and the results in them are not published. Rename the file as suggested. A name that is further off is only told as a file that nothing reads (unknown-file).
fault--missing-file = a file that is needed is missing
fault-why--missing-file = The site needs it to know whom and what it is about. Create it, or correct the name of the file that calls for it.
fault--missing-key = a key that is needed is missing
fault-why--missing-key = Without it there is not enough to publish. Add a line with the key that is named.
fault--nested = a value is nested too deeply
fault-why--nested = No content file needs so many levels; extra ones come from a bracket that was not closed or from wrong indentation. Take levels away.
fault--not-utf8 = a file is not UTF-8
fault-why--not-utf8 = Read in another encoding, Vietnamese letters come out wrong. Open the file and save it again as UTF-8.
fault--reference = an anchor (&) or an alias (*) of YAML is used
fault-why--reference = A few lines that refer to each other can grow to billions of values, and a reader does not find the figure in its own place. Write the value out, or put words that begin with & or * in quotation marks.
fault--too-deep = components go deeper than three levels
fault-why--too-deep = The site shows three levels below an index. Merge the deepest into the one above.
fault--too-large = a file is too large
fault-why--too-large = Content files are words and numbers that people write; one as large as this is a picture, a spreadsheet or a backup in the wrong place. Split it, or move it out of content/.
fault--unknown-band = a band is not declared
fault--unknown-choice = a value is none of those that can be used
fault-why--unknown-choice = Only a few values mean something here; the message names them all.
fault--unknown-component = a component is not in the framework of the year
fault--unknown-document = a document is not in documents/
fault--unknown-field = a field is not declared in the index
fault--unknown-file = nothing reads a file
fault-why--unknown-file = Its name or place means nothing, so that what it says is not published. Correct the name, or move the file out of content/.
fault--unknown-framework = a framework is not declared
fault--unknown-index = an index is not declared
fault--unknown-key = a key is not recognised
fault-why--unknown-key = Were a misspelt key passed over, what it says would be lost without a word. Correct it as suggested.
fault--unknown-kind = a kind of unit is not declared
fault--unknown-place = the place of an exception cannot be found
fault-why--unknown-place = An exception is about one figure; where that cannot be found it means nothing. Copy the words exactly from a Markdown file, or join the keys of a YAML file by dots.
fault--unknown-source = a source is not declared
fault--unknown-unit = a unit is not declared
fault--unreadable-yaml = YAML cannot be read from some place on
fault-why--unreadable-yaml = Mostly a line that is not aligned, a quotation mark that is missing, or words with a colon that are not in quotation marks.
fault--wrong-type = a value is of the wrong type
fault-why--wrong-type = Another kind of value belongs here: a number, a text, a list or a group of keys. The message says which.
fault--private-place = an exception names what is not public
fault-why--private-place = An exception is shown on a page with the words of its place, and waivers.yaml lies in archives. Who objected, how to reach them and the office's own notes must not get out that way. Name the public key itself, such as 0.said or 0.answer.
fault--sender-named = public words tell who objected or how to reach them
fault-why--sender-named = The page lists objections without names. said, answer and code are shown on it; from and contact are read by the office only. A name or an address under from or contact (each piece between commas) that also stands in said, answer or code would be public, also as “bà” and a given name. The name of a unit of units.yaml is nobody's own and may be told.
fault--bad-address = an address does not lead to the web
fault-why--bad-address = An address becomes a link on a public page. Only a full address that begins with https://, http:// or mailto: takes readers anywhere; javascript: and data: run code within the page, and no browser opens ftp: or file:.
fault--empty-text = a name, a title or a reason says nothing
fault-why--empty-text = Where a key is there and its value is empty or only blanks (no-break ones and invisible marks among them), a page gets an empty heading, a link without words. Write the words, or drop the key where it is not needed.
fault--front-matter-not-first = the front matter does not come first
fault-why--front-matter-not-first = The front matter (title, summary) opens with exactly three hyphens, ---, on the very first line. After a blank line, a blank, a sentence or a remark, or where Word made —- of ---, it is printed as part of the text. Let --- stand alone on the first line.
fault--archive-differs = an archive does not agree with its hash
fault-why--archive-differs = The site offers the archive with its SHA-256, so that anyone can check it; a file that differs is not offered. Make it again with congbo archive, or bring it back from a copy.
fault--embargo-ended = an edition has been public for more than a day, and is still said to be embargoed
fault-why--embargo-ended = From the moment until on, every build publishes the edition; after that status: embargoed holds nothing back and is only a risk: with a clock that is wrong, or an until that is typed anew as a later day, a published edition is gone from the site in silence. Write status: published and remove until, or seal it with congbo seal. This is a reminder: the site is built.
fault--seal-damaged = a seal was changed or is damaged
fault-why--seal-damaged = seal.yaml keeps what was announced and carries its own SHA-256; with one letter changed it does not agree any more. Bring the file back from a copy, from Git or from the archive. A published figure is changed by an entry of corrections.yaml, never by changing the seal.
fault--seal-ignored = an edition has a seal, and its status is not sealed
fault-why--seal-ignored = Another status would pass over the seal in silence. Write status: sealed again; where `congbo seal` was interrupted, run it again: it sets the status only if everything still is as sealed.
fault--seal-missing = an edition is said to be sealed, and there is no seal
fault-why--seal-missing = Without seal.yaml nothing of what was announced can be proved. Bring it back from a copy; where the edition was never sealed, write status: published and run `congbo seal` instead of typing sealed.
fault--bad-tile = the cell of a unit on the grid is not written as one
fault-why--bad-tile = Rankings draw the units on a grid that stands for a map. A cell is written as in a spreadsheet: a letter for the column, a number from 1 to 99 for the row.
fault--bad-population = the population of a unit is not above nought
fault-why--bad-population = The mean of a merged unit by population divides by the people of its parts; a part without people weighs nothing.
fault--bad-weight = the weights of components are of no use
fault-why--bad-weight = Where a framework says `total: weighted-mean`, the total is the mean of the components of the first level, each by its `weight`: with 20, 30 and 50 (or 0.2, 0.3 and 0.5), 80, 70 and 90 make 82. Where a weight is missing, is zero or less, or is given though the total is no weighted mean, nobody can know how the total is made.
fault-why-unknown = Content calls things by their codes. With a code that is misspelt or not declared, nobody can know what is meant. Correct the code, or declare it.

## content/fault/shape, content/yaml

noun--unit = unit
noun--kind = kind of unit
noun--index = index
noun--framework = framework
noun--component = component
noun--band = band
noun--field = field
noun--source = source
noun--document = document
wanted--words = a text
wanted--number = a number
wanted--count = a whole number from 0
wanted--whole = a whole number
wanted--truth = true or false
wanted--pair = a pair of numbers [a, b]
wanted--list = a list
wanted--group = a group of keys and values
given--words = the text “{ $shown }”
given--number = the number “{ $shown }”
given--truth = the truth value “{ $shown }”
given--nothing = nothing
given--list = a list
given--group = a group of keys and values
given--something = this value
yaml-help--one-document = remove the line “---” in the middle: a file has one part only
yaml-help--colon = put words that have a colon in double quotes, or correct the indentation
yaml-help--key = align the line with those above it, or add the missing quotation mark
yaml-help--item = align the line with the items of the list
yaml-help--comma = put a comma between the items, or close the bracket ] or { "}" }
yaml-help--after-key = put a colon and a space after the key
yaml-help--quotation = close the quotation mark that was opened
yaml-help--star = put words that begin with * in double quotes
yaml-help--sign = put words that begin with a special character (@, %, `) in double quotes

## theme

it-goes-wrong-here = it goes wrong here

## theme/error

theme-error-part-frame = a part of the frame
theme-error-cells = templates of tables and cells
theme-cells-beyond = templates of tables and cells do not know this
theme-cells-unfit = `{ $name }` cannot be used so here
theme-cells-include = `{ $name }` cannot be included here: there is no such template, or two include each other without an end
theme-cells-open = this is opened and not closed, or closed and not opened
theme-cells-help = templates in `cells/` know names, `| safe` behind finished HTML, `if`, `elif`, `else`, `for` and `include`; see `congbo schema --theme`
theme-error-page = a `{ $kind }` page
theme-error-did-you-mean = did you mean `{ $meant }`?
theme-error-see-congbo-schema-ask = see `congbo schema --theme`; ask `is defined` first for what only some pages have
theme-error-name = this name
theme-error-no = there is no theme `{ $name }`
theme-error-chosen = the theme is chosen here
theme-error-create-folder-themes-choose = create the folder `themes/{ $name }/` or choose another theme
theme-error-inherits-itself = the theme `{ $name }` inherits from itself
theme-error-circle-closes = the circle closes here
theme-error-remove-inherits-inherit-another = remove this `inherits`, or inherit from another theme
theme-error-inherited-no = the inherited theme has no `{ $wanted }`
theme-error-no-file-named-so = no file is named so
theme-error-name-file-folder-end = name a file, a folder with / at its end, or `*.html` for all templates
theme-error-no-file-assets = the theme has no file `assets/{ $name }`
theme-error-emblem-chosen = the emblem is chosen here
theme-error-put-svg-png-file = put an SVG or PNG file at `themes/{ $theme }/assets/{ $name }`
theme-error-no-template-shows-emblem = no template of the theme shows this emblem
theme-error-remove-themes-parts-emblem = remove `themes/{ $theme }/parts/emblem.html`, or let it show `{ "{{" } site.emblem { "}}" }`
theme-error-use-attributes-drawings-fill = use attributes of drawings (`fill=`), or a file in `assets/styles/`; a drawing with styles of its own can be a file in `assets/`, named by `emblem:` in site.yaml
theme-error-put-code-file-assets = put the code into a file in `assets/script/`
theme-error-template-no-effect-policy = `{ $shown }` in a template has no effect: the policy of the pages (Content-Security-Policy) does not allow it
theme-error-browsers-pass-over = browsers pass this over
theme-error-save-file-utf-8 = save the file as UTF-8
theme-error-write-themes-words-ftl = write themes/{ $theme }/words/{ $tag }.ftl with all the words of themes/default/words/en.ftl
theme-error-no-words-language = the theme has no words in the language `{ $tag }`
theme-error-site-language = the site has this language
theme-error-template-wrong = the template is wrong: { $reason }
theme-error-mend-template-can-use = mend the template; it can use only what its page has

## theme/script

theme-script-line-module-form-cannot = this line of a module has a form that cannot be used
theme-script-write-import-b-c = write `import { "{" } a, b { "}" } from "./c.js";`, or `export` before function, const, let, class
theme-script-no-module = the theme has no module `{ $name }`
theme-script-create-file-assets-correct = create the file `assets/script/{ $name }` or correct the name
theme-script-module-needs-one-turn = the module `{ $name }` needs this one in turn
theme-script-move-both-need-third = move what both need to a third module

## theme/words

theme-name-unknown = { $page } has nothing named `{ $name }`
theme-name-unknown-of = `{ $of }` has nothing named `{ $name }` (on { $page })
theme-words-syntax = the words are not written as Fluent is: { $reason }
theme-words-no-variables = there is no `${ $name }`: these words have no variables
theme-words-variable = there is no `${ $name }`, only { $known }
theme-words-braces = only a variable (`{ "{" } $n { "}" }`) or a text in quotes may stand in braces
theme-words-plain = `{ $key }` has the variables { $known }: write it in `words/en.ftl`
theme-words-empty = `{ $key }` has no words
theme-words-lacking = this language lacks { $n } words: { $keys }
theme-words-unasked = there are no words named `{ $key }`, and no template of the theme calls `t.{ $name }`
theme-words-no-language = there is no language of this name: files of words have the tag of a language, as `vi.ftl`, `en.ftl`, `lo.ftl`
theme-strings-names = names with strings `vi` and `en` must stand here
theme-strings-lacks = this string lacks `{ $lang }`
