## phrases

rank = Rank
unit = Unit
score = Score
year = Year
index = Index
component = Component
score-change = Change of score
rank-change = Change of rank
mean = Average
median = Median
best = Highest
worst = Lowest
own-score = Self-assessed score
respondents = Respondents
votes = Votes
margin = Margin of error
max = Maximum
share = Share of maximum
band = Band
source = Source
weight = Weight
lost = Points lost
note = Note
goal = Goal
actual = Actual
points = points
percentage-points = percentage points
met = Met
missed = Not met
partly = Partly met
unknown = No figures yet
undecidable = Cannot be decided
declared = as published
computed = computed
not-published = not published
not-assessed = not assessed
did-not-exist = did not exist
not-comparable = not comparable
did-not-exist-yet = did not exist yet
no-longer-existed = no longer existed

## change

change-unchanged = unchanged

## date

date-on = on
date-in = in
date-in-2 = in

## amount

amount-less-than = less than
amount-points = { " " }points

## behind

behind-the-first = Behind the first
behind-the-place-above = Behind the place above

## changes

changes-score-unchanged = score unchanged
changes-as-the-source-states = { " " }(as the source states)
changes-up = up
changes-down = down

## covers

covers-all-units-that-were-ranked = all units that were ranked are listed; ranks are worked out from the published scores, equal scores share a rank
covers-all-units-that-were-ranked-are-listed-the-source = all units that were ranked are listed; the source publishes ranks and no scores
covers-only-values-with-a-known = only values with a known source are listed; ranks are as published, and nothing is said about the field as a whole

## drawn

drawn-scores = scores
drawn-ranks = ranks
drawn-one-bar-a-unit-the = one bar a unit, the dashed line is the average
drawn-one-bar-a-unit = one bar a unit
drawn-shares = one bar a unit, ordered by share of the unit's own maximum
drawn-one-tick-a-unit-the = one tick a unit, the dashed line is the average
drawn-one-tick-a-unit = one tick a unit
drawn-heat = the stronger a cell's colour, the closer to the column's best
drawn-tiles = one cell a unit, set about where it lies; the stronger its colour, the better its rank; cells are equal and say nothing of area or population
drawn-goals = Bar: what was reached; upright line and grey: what was to be reached
drawn-here = the numbers are in a table on this page.
drawn-there = the numbers are in a table on the page of the chart.
drawn-one-bar-a-unit-best = One bar a unit, best first
drawn-each-bar-is-a-units = Each bar is a unit's score, ordered by share of the unit's own maximum
drawn-each-tick-is-a-unit = Each tick is a unit on one scale
drawn-the-stronger-a-cells-colour = The stronger a cell's colour, the closer to the column's best
drawn-one-cell-a-unit-set = One cell a unit, set about where it lies on a map, the stronger its colour, the better its rank
drawn-a-line-over-the-years = A line over the years, broken where there is no result or a new framework
drawn-a-line-over-the-years-2 = A line over the years
drawn-a-line-for-each-unit = A line for each unit over the years, broken where there is no result or a new framework, never joined to that of another
drawn-one-line-a-unit-better = One line a unit, better ranks higher
drawn-one-rail-an-index-from = One rail an index, from rank 1 to the last
drawn-the-bar-is-what-was = The bar is what was reached, the tick what was to be reached
drawn-the-numbers-are-in-the = The numbers are in the table on the page of the index.

## earlier

earlier-the-year-compared-with = the year compared with
earlier-the-year-with-the-lowest = the year with the lowest rank

## field-moved

field-moved-meanwhile = Meanwhile,{ " " }
field-moved-also = Also{ " " }

## fixed

fixed-scores-are-printed-rounded-changes = Scores are printed rounded; changes and differences are worked out from all published digits, so they may be off by one in the last digit from those of the printed scores.
fixed-the-source-does-not-publish = The source does not publish scores of components.

## goal

goal-rank = rank
goal-from = from{ " " }
goal-place = place
goal-places = places
goal-at-least = at least
goal-above = above
goal-no-worse-than = no worse than
goal-at-most = at most

## in-search

in-search-edition = Edition
in-search-programme = Targets
in-search-document = Document
in-search-former = Former name
in-search-since = since

## in-table

in-table-average = ; average:{ " " }
in-table-known-only-in-part = , known only in part
in-table-first = ; first:{ " " }
in-table-sharing-first-place = ; sharing first place:{ " " }
in-table-only-a-part-of-the = { " " }Only a part of the results is known.

## kept

kept-stands = stands as printed.
kept-it-stands = It stands as printed.
kept-right = In fact:
kept-reason = Why it stays:
kept-noted = Noted on
kept-printed = “{ $printed }” stands as printed.
kept-in-fact = In fact: { $right }
kept-because = Why it stays: { $reason }. Noted on { $day }.

## keys

keys-score = score
keys-maximum = maximum
keys-share = share
keys-number-of-units = number of units
keys-change = change
keys-up-or-down = up or down
keys-band = band
keys-group = group
keys-source = source
keys-note = note
keys-another-published-value = another published value
keys-sheet = sheet
keys-row-of-the-file = row of the source's file
keys-highest-possible-score = maximum
keys-change-of-score = change of score
keys-change-of-rank = change of rank
keys-points-lost = points lost
keys-distance-to-the-next-rank = distance to the next rank
keys-distance-to-the-leader = distance to the leader
keys-difference-from-the-average = difference from the average
keys-contribution-to-the-change = contribution to the change of the total
keys-unexplained-change = change that the components do not explain
keys-number-ranked = number ranked
keys-average = average
keys-median = median
keys-highest-score = highest score
keys-lowest-score = lowest score
keys-weight = weight
keys-self-assessed-score = self-assessed score
keys-number-of-respondents = number of respondents
keys-number-of-votes = number of votes
keys-margin-of-error = margin of error
keys-lowest-possible-score = lowest possible score
keys-number-of-others-close-by = number of others close by
keys-change-of-the-average = change of the average
keys-best-place-on-later-boundaries = best place there can be on later boundaries
keys-worst-place-on-later-boundaries = worst place there can be on later boundaries
keys-units-on-later-boundaries = number of units on later boundaries
keys-units-lacking-on-later-boundaries = number of units without a result, for later boundaries
keys-average-of-the-parts = average of the parts by population
keys-day-of-the-announcement = day of the announcement
keys-event-of-the-announcement = event of the announcement
keys-headline = headline
keys-documents = documents
keys-how-complete-the-table-is = how complete the table is
keys-framework-in-force = framework in force
keys-what-bands-go-by = what bands go by
keys-number-of-units-ranked = number of units ranked
keys-day-of-publication = day of publication
keys-stated-change-of-score = change of score as the source states it
keys-stated-change-of-rank = change of rank as the source states it
keys-name = name
keys-publisher = publisher
keys-unit-of-its-scores = unit of its scores
keys-number-of-decimals = number of decimals
keys-order-of-units = order of units
keys-how-the-total-is-made = how the total is made
keys-how-it-counts = how it counts
keys-component-above-it = component above it
keys-lowest-value = lowest value
keys-highest-value = highest value
keys-kind-of-unit = kind of unit
keys-title = title
keys-date = date
keys-document = document
keys-event-in-english = event in English
keys-headline-in-english = headline in English
keys-note-in-english = note in English
keys-group-in-english = group in English
keys-name-in-english = name in English
keys-publisher-in-english = publisher in English
keys-title-in-english = title in English
keys-rank = rank

## lacking

lacking-results = The table has no result of { $units }.
lacking-more = { $units } more

## leads

leads-first =
    { $n ->
        [one] { $leaders } is first
       *[other] { $leaders } share first place
    }
leads-with-score =
    { $n ->
        [one] { $leaders } is first with { $score }
       *[other] { $leaders } share first place with { $score }
    }
leads-with-share =
    { $n ->
        [one] { $leaders } is first with { $share } of its maximum
       *[other] { $leaders } share first place with { $share } of their maximum
    }

## like-for-like

like-for-like-among = Changes of rank compared with { $year } are worked out among the { $units } with a result in both years.

## made-of

made-of-parts =
    { $way ->
        [up] Compared with { $year } the total rose by { $total } { $unit }, made up of:
        [down] Compared with { $year } the total fell by { $total } { $unit }, made up of:
       *[same] Compared with { $year } the total is unchanged, made up of:
    }

## moved

moved-newest = { $index } was { $score } in { $year }
moved-since =
    { $stated ->
        [true] { $index } was { $score } in { $year }, { $change } compared with { $since } (as the source states)
       *[other] { $index } was { $score } in { $year }, { $change } compared with { $since }
    }

## named

named-correction = Correction
named-revision = Revision
named-added-to-the-correction = Added to the correction
named-added-to-the-revision = Added to the revision
named-correction-or-revision = Correction or revision
named-the-whole-table = the whole table
named-compared-with = { $quantity } compared with { $year }
named-target = { $programme }, target { $number } ({ $day })
named-in-english = { $text } (in English)
named-text-on = text on { $what }
named-text-on-the-edition = text on the edition
named-text = text { $path }
named-edition = Edition of { $year }
named-correction-of = Correction of { $day }: { $what }
named-bands = { $bands }, Band
named-band = { $bands }, Band { $band }
named-source = Source { $title }
named-document = document { $title }

## names

names-by-share = By share of the maximum, { $said }
names-and = { $first } and { $last }
names-until = until { $day }
names-since = since { $day }
names-years-since = since { $year }
names-count =
    { $n ->
        [one] 1 unit
       *[other] { $n } units
    }
names-count-of-field =
    { $n ->
        [one] 1 unit
       *[other] { $n } { $units }
    }
names-former =
    { $is_number ->
        [true] { $kind } { $name }
       *[other] { $name } { $kind }
    }
names-part-of = part of { $parent }
names-document = { $form } No. { $number }
# Words ahead of a name of many that it loses behind a number: "các sở" is "sở", "5 sở".
names-words-for-many = { "" }

## namesakes

namesakes-former = former

## near

near-within =
    { $n ->
        [one] Within { $within } of { $name } there is { $units } more.
       *[other] Within { $within } of { $name } there are { $units } more.
    }

## noted

noted-no-figures = There are no figures for { $years }; no line is drawn there.
noted-no-scores = There are no scores for { $years }; no line is drawn there.
noted-no-ranks = There are no ranks for { $years }; no line is drawn there.
noted-scores-do-not-compare = Scores do not compare with the years before.

## objected

objected-answered =
    { $all ->
        [one] 1 objection came in, and is answered.
       *[other] { $all } objections came in, and are answered.
    }
objected-open =
    { $all ->
        [one] 1 objection came in, and is being looked into.
       *[other] { $all } objections came in, and are being looked into.
    }
objected-all = { $all } objections came in: { $answered } answered, { $open } being looked into.
objected-wrong = In { $wrong } the figure was wrong and was corrected.
objected-took =
    { $days ->
        [0] on the same day
        [one] after 1 day
       *[other] after { $days } days
    }

## on-boundaries

on-boundaries-place = place { $place }
on-boundaries-places = places { $best } to { $worst }
on-boundaries-there =
    { $n ->
        [0] { $places } of { $among }
        [one] { $places } of { $among }, wherever the one without a result would stand
       *[other] { $places } of { $among }, wherever the { $lacking } without a result would stand
    }
on-boundaries-result = this result comes to { $places } of { $among }
on-boundaries-merged = { $index } { $year } of { $name } lies between { $low } and { $high }, which comes to { $places } of { $among }
on-boundaries-since =
    { $n ->
        [0] On the boundaries since { $day }, { $said }, as the score of a merged unit lies between those of its parts.
        [one] On the boundaries since { $day }, { $said }, as the score of a merged unit lies between those of its parts, wherever the one without a result would stand.
       *[other] On the boundaries since { $day }, { $said }, as the score of a merged unit lies between those of its parts, wherever the { $lacking } without a result would stand.
    }

## other

other-another-published-value = Another published value:
other-rank-2 = rank{ " " }

## place

place-rank = rank { $place } of { $of }
place-tied = tied at rank { $place } of { $of }
place-rank-of-unknown = rank { $place } (the source does not say of how many)
place-tied-of-unknown = tied at rank { $place } (the source does not say of how many)
place-short-tied = { $place }/{ $of }, tied

## published

published-by = Published by { $publisher } { $day }.

## ranks

ranks-newest = { $place } in { $year }
ranks-newest-is-best = { $place } in { $year } is the best of { $n } years with a rank
ranks-newest-is-worst = { $place } in { $year } is the worst of { $n } years with a rank
ranks-after-the-best = { $place } in { $year }; the best was rank { $best }
ranks-since =
    { $stated ->
        [true] { $place } in { $year }, { $change } compared with { $since } (as the source states)
       *[other] { $place } in { $year }, { $change } compared with { $since }
    }
ranks-best = Best rank of { $n } years with a rank: { $places }.
ranks-worst = Worst rank of { $n } years with a rank: { $places }.
ranks-in-years = { $place } ({ $years })

## remark

remark-less-than = { $way } less than { $least }
remark-among = among { $n } units with a result in both years
remark-in = in { $year }
remark-tied = tied
remark-equal = equal
remark-higher = higher
remark-lower = lower
remark-as-stated = as stated
remark-first = first
remark-one-place-better = one place better
remark-same-rank = same rank
remark-one-place-worse = one place worse

## revised

revised-correction = correction
revised-revision = revision
revised-before = { $what }, before: { $old }
revised-worked-out-anew = worked out anew after a correction
revised-many = rests on { $n } figures that were corrected or worked out anew

## run

run-of-rises = The score has risen { $n } years in a row, { $from }–{ $to }.
run-of-falls = The score has fallen { $n } years in a row, { $from }–{ $to }.
run-longest-rise = Longest rise: { $n } years in a row, { $from }–{ $to }.
run-longest-fall = Longest fall: { $n } years in a row, { $from }–{ $to }.

## standing

standing-scored = { $name } scored { $score }
standing-has-no-result = { $name } has no result: { $reason }
standing-in-year = In { $year }: { $said }
standing-scored-and-placed = { $name } scored { $score }, { $place }
standing-placed = { $name }: { $place }

## step

step-as-the-source-states = compared with { $year }, as the source states

## strengths

strengths-from-mean = { $name } is farthest above the average in { $up }, farthest below it in { $down }
strengths-above-mean = { $name } is farthest above the average in { $up }
strengths-below-mean = { $name } is farthest below the average in { $down }
strengths-from-maximum = { $name } is closest to the maximum in { $up }, farthest from it in { $down }
strengths-close-to-maximum = { $name } is closest to the maximum in { $up }
strengths-far-from-maximum = { $name } is farthest from the maximum in { $down }
strengths-components = { $n } components of { $name }

## targets

targets-met = { $n } met
targets-partly-met = { $n } partly met
targets-not-met = { $n } not met
targets-without-figures = { $n } without figures
targets-undecidable = { $n } undecidable
targets-in-list =
    { $all ->
        [one] { $met }/1 target met
       *[other] { $met }/{ $all } targets met
    }
targets-all-without-figures =
    { $n ->
        [one] 1 target without figures
       *[other] { $n } targets without figures
    }
targets-by-the-figures =
    { $all ->
        [one] By the figures, of 1 target: { $counted }.
       *[other] By the figures, of { $all } targets: { $counted }.
    }

## totalled

totalled-lowest = Lowest possible
totalled-beyond = Bonus points come on top of the maximum.
totalled-sum = The total is the plain sum of the components of the first level.
totalled-mean = The total is the mean of the components of the first level, each by its weight.
totalled-unstated = How the total comes from the components has not been made fully public.
totalled-at-most = Maximum { $value }.
totalled-at-least = Lowest possible { $value }.

## why

why-first = There is no earlier result to compare with.
why-absent = There is no result in this year, hence no change.
why-other-unit = Not compared with earlier years: the unit was formed out of other units.
why-framework = Not compared with { $year }: the framework has changed (it is “{ $name }” since).
why-maximum = Not compared with { $year }: the unit's maximum differs between the two years.
why-score-framework = Scores are not compared with { $year }: the framework has changed.
why-score-maximum = Scores are not compared with { $year }: the unit's maximum has changed.
why-fields = Ranks are not compared with { $year }: the number of units ranked changed ({ $before }, then { $now }), and which they are is not known.

## widest

widest-components = { $n } components of all { $units }
widest-apart = { $units } are farthest apart in “{ $name }”: from { $low } to { $high }

## written

written-none = none
written-compared-with = { $by } (compared with { $year })
written-on-the-boundaries-since = { $by } (on the boundaries since { $day })
written-among = { $by } (compared with { $year }, among { $n })
written-the-score = the score
written-the-share-of-the-maximum = the share of the maximum
written-what-the-source-states = what the source states
written-all-units-that-were-ranked = all units that were ranked
written-values-with-a-known-source = only values with a known source
written-per-cent = per cent
written-ranked = ranked
written-grouped-only = grouped only
written-sum-of-the-components = sum of the components
written-weighted-mean-of-the-components = mean of the components by weight
written-bonus-points = bonus points
written-penalty-points = penalty points
written-not-made-fully-public = not made fully public
written-also = { $said }, source: “{ $source }”. { $reason }
written-also-score = score { $score }
written-also-rank = rank { $rank }

## archive

archive-seals-and-archives = Seals and archives
archive-the-sealed-editions-the-number = The sealed editions, the number of each seal, and archives to take away and check.

## calendar

calendar-expected = Expected
calendar-confirmed = Confirmed
calendar-moved = Moved
calendar-announced = Announced
calendar-of-announcements = Calendar of announcements
calendar-which-results-will-be-announced = Which results will be announced and when, whether the day is settled or only expected, and what has been announced.

## citation

citation-accessed-on = (accessed on …).

## communes

communes-my-commune = My commune
communes-which-commune-or-ward-of = Which commune or ward of today a former one is part of, and what those of today were made of: by old names and new ones.

## parts

parts-part = a part of{ " " }

## choice

choice-choose = Choose{ " " }
choice-show-chosen-units-only = Show chosen units only
choice-clear = Clear
choice-choose-units-to-compare = Choose units to compare

## home

home-compared-with = Compared with
home-difference = Difference
home-years-side-by-side = Years side by side

## compare

compare-compare = Compare

## corrections

corrections-corrections = Corrections
corrections-every-published-figure-that-was = Every published figure that was changed: old value, new value, reason and date.
corrections-something-on-this-page-was = Something on this page was changed after it was published:

## document

document-documents = Documents
document-leads = Leads
document-supports = Supports

## documents

documents-directives-notices-reports-and-articles = Directives, notices, reports and articles that the results belong to.

## downloads

downloads-data = Data
downloads-all-figures-of-the-site = All figures of the site as files to download, every value with its source.
downloads-average-median-highest-lowest = average, median, highest, lowest
downloads-of-the-whole-and-of = of the whole and of components
downloads-all-data-of-all-years = All data of all years in one file
downloads-one-row-a-result-a = one row a result, a component of one, or a field
downloads-list-of-all-data = List of all data
downloads-a-frictionless-data-package-columns = a Frictionless data package: columns, sources, sizes and checksums of all files
downloads-catalogue-of-data-sets = Catalogue of data sets
downloads-by-dcat-for-portals-of = by DCAT, for portals of open data
downloads-all-units-all-years = All units, all years
downloads-maxima-weights-bounds-of-bands = maxima, weights, bounds of bands
downloads-all-indices-all-years = All indices, all years
downloads-goals-what-was-reached-and = goals, what was reached, and the verdict on each target

## edition

edition-totals-of-all-units = Totals of all units

## entry

entry-result = Result (%)

## figure

figure-new-framework = New framework

## glossary

glossary-terms-and-signs = Terms and signs
glossary-what-every-index-component-term = What every index, component, term and sign on this site means.

## held

held-until = Held until
held-not-published = not published
held-draft-not-published = Draft – not published

## tables

tables-results-by-year = Results by year
tables-first = First

## indices

indices-indices = Indices
indices-what-each-index-measures-who = What each index measures, who publishes it, and the newest result.

## ledger

ledger-the-ledger = The ledger
ledger-every-seal-and-correction-in = Every seal and correction in order of time, each entry with the hash of the one before.

## linked

linked-viet-nam = Viet Nam
linked-no-licence-covers-all-of = No licence covers all of it: see the terms of each source

## message

message-report-a-wrong-figure = Report a wrong figure
message-page = Page
message-figure = Figure
message-value = Value
message-wrong = What is wrong
message-objection = Objection

## methodology

methodology-how-it-is-measured-and = How it is measured and checked
methodology-as-the-publisher-states = as the publisher states
methodology-of-the-maximum = % of the maximum
methodology-a-higher-score-ranks-better = A higher score ranks better; where maxima differ between units, the share of the maximum decides.
methodology-the-publisher-gives-groups-only = The publisher gives groups only and does not rank; ranks on this site are worked out from the published scores.
methodology-ties = Equal scores share the better rank, and the next rank is skipped: 1, 2, 2, 4.
methodology-denominator = A rank is among the units that have a result in that year; where only some results are known, rank and number are as the source states.
methodology-changes = A change is worked out only between years that compare; positive always means better. Ranks are compared among the units with a result in both years.
methodology-there-is-or-may-be = There is or may be a value, but the publisher has not made it public.
methodology-the-unit-was-not-measured = The unit was not measured in that year.
methodology-the-unit-or-the-component = The unit or the component did not exist; where that is known of the unit, “did not exist yet” or “no longer existed”.
methodology-there-is-a-value-but = There is a value, but it does not compare with the others of its column.

## tree

tree-lead = Lead
tree-does-not-apply = does not apply
tree-to = { " " }to{ " " }

## methods

methods-how-each-index-is-measured = How each index is measured, how every figure is checked, and which figures stay as printed although they are wrong.

## not-found

not-found-page-not-found = Page not found
not-found-there-is-no-page-at = There is no page at this address.

## objections

objections-objections = Objections
objections-to-published-figures-which = Objections to published figures: which, what is said to be wrong, what was answered and how soon.
objections-the-objection-was-right = The objection was right
objections-the-figure-was-wrong-and = The figure was wrong, and not as was said
objections-the-figure-is-right = The figure is right
objections-the-objection-was-withdrawn = The objection was withdrawn

## overview

overview-average-and-leading-unit = Average and leading unit
overview-first = First

## programme

programme-to-be-reached = To be reached
programme-by = By
programme-against-the-goal = Against the goal
programme-verdict = Verdict
programme-no = No.
programme-targets = Targets

## actuals

actuals-by = { " " }by{ " " }
actuals-in = { " " }in{ " " }

## waivers

waivers-target = Target{ " " }
waivers-targets-said-to-be-met = Targets said to be met

## programmes

programmes-what-was-to-be-reached = What was to be reached and by when, beside what was reached.

## basis

basis-finer = Scores are printed rounded; ranks, changes and differences follow all published digits: units printed with the same score may differ in rank, and the difference of two printed scores may be off by one in the last digit.
basis-groups = The publisher gives groups only and does not rank; ranks are worked out here from the published scores.
basis-own-maxima = Maxima differ because criteria that do not apply are dropped; ranks follow the share of the maximum.
basis-the-table-has-all-units = The table has all units that were ranked; the source publishes ranks and no scores.
basis-the-table-has-all-units-that-were-ranked-ranks = The table has all units that were ranked; ranks are worked out from the published scores, equal scores share a rank.
basis-only-values-with-a-known = Only values with a known source are listed; ranks are as published, and nothing is said about the field as a whole.

## ranking

ranking-other-units = Other units
ranking-units-with-a-result = Units with a result

## notes

notes-totals-are-sums-of-the = Totals are sums of the components made by this site; the source states none.
notes-totals-are-weighted-means-of = Totals are weighted means of the components made by this site; the source states none.
notes-not-used-because = . Not used because:{ " " }

## table

table-of-maximum = Of maximum (%)

## search

search-heading = Heading
search-search = Search
search-all-units-indices-components-documents = All units, indices, components, documents, editions, targets and headings of this site, from A to Z.

## sources

sources-file = , file{ " " }
sources-licence = { " " }Licence:{ " " }

## table

table-table = Table

## taken

taken-in-the-source-file = In the source file:{ " " }
taken-sheet = sheet “
taken-row = row{ " " }
taken-cell = cell{ " " }
taken-total = total
taken-components = components
taken-by-a-correction-not-by = { " " }By a correction, not by the file:{ " " }

## tasks

tasks-lead = Lead
tasks-support = Support

## unit

unit-belongs-to = Belongs to
unit-before = Before
unit-since = Since
unit-until = Until
unit-formed-out-of = Formed out of
unit-formerly-in = Formerly in
unit-succeeded-by = Succeeded by
unit-its-communes = Its communes

## explanation

explanation-rounding-of-the-parts = Rounding of the parts

## facts

facts-maximum = maximum{ " " }

## unit-in-edition

unit-in-edition-all-indices = All indices

## parts

parts-of-maximum = Of maximum

## shares

shares-in-the-column-of-maximum = In the column “Of maximum” the bar is the share of the maximum, the tick the average, the triangle the highest.
shares-in-the-column-of-maximum-the-bar-is-the = In the column “Of maximum” the bar is the share of the maximum.

## units

units-units = Units
units-all-units-that-this-site = All units that this site speaks of, by kind.

## waivers

waivers-note = Note{ " " }
waivers-notes-on-figures = Notes on figures
waivers-notes-on-figures-in-this = Notes on figures in this text
waivers-back-to-the-figure = Back to the figure
waivers-all-figures-that-stay-as = All figures that stay as printed
waivers-target-2 = Target

## beside

beside-basis = Basis of the score

## changes

changes-change-of-score-compared-with = Change of score compared with another year
changes-that-other-year-score = That other year (score)
changes-change-of-rank-compared-with = Change of rank compared with another year
changes-that-other-year-rank = That other year (rank)

## fields

fields-code-of-the-field = Code of the field
fields-field = Field
fields-name-in-english = Name in English
fields-code-of-the-component = Code of the component
fields-level = Level
fields-number-ranked = Number ranked
fields-change-of-the-average-of = Change of the average of the units with a score in both years
fields-change-of-the-average-compared = Change of the average compared with
fields-change-of-the-average-units = Change of the average: units with a score in both years
fields-number-of-units-on-later = Number of units on later boundaries
fields-number-of-units-without-a = Number of units without a result, for later boundaries

## goals

goals-code-of-the-programme = Code of the programme
goals-number = Number
goals-part-of-target-number = Part of target number
goals-quantity = Quantity
goals-comparison-with-the-goal = Comparison with the goal
goals-worst-rank-that-meets-it = Worst rank that meets it
goals-date = Date
goals-numerator = Numerator
goals-denominator = Denominator
goals-address-of-the-figure = Address of the figure
goals-against-the-year = Against the year
goals-to-be-better-by = To be better by
goals-result-of-that-year = Result of that year

## measured

measured-code-of-the-field = Code of the field
measured-code-of-the-framework = Code of the framework
measured-code-of-the-band = Code of the band
measured-name = Name
measured-in-force-from = In force from
measured-in-force-to-the-end = In force to the end of
measured-how-it-counts = How it counts
measured-lowest-possible-score-where-below = Lowest possible score, where below zero
measured-from = From
measured-to-as-the-source-states = To (as the source states)
measured-what-bounds-are-compared-with = What bounds are compared with

## origin

origin-sheet-of-the-source = Sheet of the source
origin-cell-of-the-source = Cell of the source
origin-day-of-the-correction-of = Day of the correction of what the source's file has

## parts

parts-distance-to-the-next-rank = Distance to the next rank
parts-distance-to-the-leader = Distance to the leader
parts-difference-from-the-average = Difference from the average
parts-contribution-to-the-change-of = Contribution to the change of the total, where that is a mean by weight
parts-change-that-the-components-do = Change that the components do not explain
parts-number-of-others-within-a = Number of others within a hundredth of the maximum
parts-change-of-score-compared-with = Change of score compared with
parts-change-of-rank-compared-with = Change of rank compared with
parts-change-of-rank-units-with = Change of rank: units with a result in both years, where not all

## results

results-code-of-the-unit = Code of the unit
results-kind-of-unit = Kind of unit
results-share-as-published = Share as published
results-rank-published-or-computed = Rank published or computed
results-tied = Tied
results-change-of-score-published-or = Change of score: published or computed
results-change-of-rank-published-or = Change of rank: published or computed
results-why-there-is-no-change = Why there is no change
results-title-of-the-source = Title of the source
results-address-of-the-source = Address of the source

## surveyed

surveyed-code-of-the-component-empty = Code of the component; empty in the row of the whole
surveyed-component = component “{ $name }”
surveyed-asked =
    { $n ->
        [one] 1 person was surveyed
       *[other] { $people } people were surveyed
    }
surveyed-margin = margin of error ±{ $margin } { $unit }, as published

## whole

whole-code-of-the-unit-empty = Code of the unit; empty in the row of a field

## archive

archive-code-of-the-source = Code of the source
archive-title = Title
archive-publisher = Publisher
archive-address = Address
archive-date = Date
archive-licence = Licence

## places

places-rank-1 = rank 1

## headings of pages

heading-measured = How { $subject } is measured
heading-components = { $subject }: Component
heading-over-years = { $subject } over the years
heading-fields = { $subject }: fields
heading-survey = { $subject }: respondents, margin of error
heading-former = { $subject }: former units
heading-others = { $subject }: Other units
heading-all-units = All units by year: { $subject }
heading-differs-in = { $subject } differs by
heading-year = Year { $subject }
heading-in-year = in { $subject }
heading-tables = Tables of { $subject }
heading-results-in = Results of { $subject }
heading-all-indices = Results of the indices of { $subject }
heading-story = The story of { $subject }
heading-announcement = Announcement of the indices of { $subject }
heading-results-of = Results of { $subject }
heading-year-by-year = Year by year: { $subject }
heading-side-by-side = { $subject }: years side by side
heading-against-others = { $subject } against others
heading-against-itself = { $subject } against its own past

## export

others-value = Another published value { $nth }: { $name }
