# The words of the site, a file a language; `--` is a level: `t.nav.home` reads `nav--home`.

### Words of templates

skip = Skip to main content
banner = Notice
held = Not published
menu = Main menu
crumbs = You are here
home = Home
language-name = English

## nav

nav--editions = Editions
nav--indices = Indices
nav--units = Units
nav--targets = Targets
nav--documents = Documents
nav--compare = Compare
nav--data = Data
nav--corrections = Corrections
nav--archive = Seals and archives
nav--calendar = Calendar of announcements
nav--methods = How it is measured and checked
nav--glossary = Terms and signs

address = Address of this page
feed = Atom feed

## calendar

calendar--lead = Which results will be announced and when, and whether the day is settled or only expected. A day that was moved names the reason.
calendar--file = File for calendar programs
calendar--next = To come
calendar--none = No announcement has been scheduled.
calendar--past = Announced
calendar--edition = results of
calendar--was = It was meant to be on
calendar--reason = Moved because
calendar--place = Place

contact = Contact
licence = Licence
made_with = Made with
foot_data = Sources and licence
foot_sources = Every figure on this site names its source; published and computed figures are told apart.
foot_site = This site

## not_found

not_found--lead = There is no page at this address. The name may be mistyped, or the page not yet published.
not_found--home = Go to the home page

untranslated = This part has not been translated; it stands in Vietnamese.
on_this_page = On this page
cite = How to cite this page
figure_link = Link to this chart

## embed

embed--chart = Embed this chart
embed--figure = Embed this figure
embed--as_announced = As announced in the edition of
embed--newest = Newest result, follows later editions
embed--page = page to embed
embed--no_line = Put the address of that page into an iframe element.
embed--back = See it on the site

not_stated = not stated
source = Source
until = until

## corrections

corrections--title = Corrections
corrections--lead = A published figure is changed in public only. This page keeps every change, with the old value, the new value and the reason.
corrections--none = There have been no corrections so far.
corrections--kinds = A correction mends what was published wrongly. A revision measures anew as planned or by a new method; the old figure was not wrong when it was published.
corrections--kind = Kind
corrections--now = Now
corrections--followed = Figures worked out anew
corrections--followed_text = No source states these figures; they are worked out from those corrected above, and follow them.
corrections--date = Date
corrections--figure = Figure
corrections--old = As published
corrections--new = Corrected
corrections--reason = Reason

## communes

communes--made_of = Made of
communes--now = now part of
communes--others = Other communes
communes--since = since
communes--today = Communes and wards of today

## objections

objections--lead = Anybody can say that a published figure is wrong. This page keeps every objection and its answer, and does not tell who objected.
objections--received = Received on
objections--answered = answered on
objections--awaited = being looked into
objections--said = What is said to be wrong
objections--corrected = See the correction

## archive

archive--lead = A sealed edition is changed in public only. The number of a seal stands for all that the edition announced; with one digit changed, it would be another.
archive--edition = Edition
archive--sealed = Sealed on
archive--not_sealed = not sealed
archive--number = Number of the seal (SHA-256)
archive--file = Archive
archive--no_file = none yet
archive--none = No edition has been sealed so far.
archive--how = How to check
archive--how_text = An archive is a bag by BagIt 1.0 (RFC 8493): pages that open without a network, data as CSV, JSON and XLSX, the files they were made of, the seal and a guide. Take it away, work out the SHA-256 of the file with a tool of your system (sha256sum, certutil) and compare it with the one on this page; or run congbo verify with the path of the bag.

## ledger

ledger--title = The ledger
ledger--short = every seal and correction in order of time, each entry with the hash of the one before.
ledger--lead = Each seal of an edition and each correction of a sealed edition is an entry. Each holds the SHA-256 of the one right before it, so that none can be left out, put in, moved or rewritten while those after it still agree.
ledger--keeper = Kept by
ledger--newest = Hash of the newest entry
ledger--file = Take the ledger away
ledger--number = Entry
ledger--at = Entered at
ledger--what = What
ledger--hash = Hash begins with
ledger--sealed = Sealed edition
ledger--proves = What the ledger proves, and what it does not
ledger--proves_text = Whoever keeps a copy of the ledger, or only the hash of an entry, can check that up to that entry no seal and no correction was replaced, removed or rewritten. The ledger of today must begin with those very entries; new ones only come at its end.
ledger--proves_not = The ledger does not prove that figures are right. Nor does it by itself prove when an entry was made to somebody who never kept a copy, since whoever has the whole site in hand could write all of it anew. For evidence keep a copy of the ledger, or write the hash of its newest entry into a dated document.
ledger--how = In the file, the hash of an entry is the SHA-256 of the lines of that entry above it, among them the line before, with the hash of the entry before. The hash of a seal is the last line of seal.yaml in the archive. All of it can be worked out with tools of your system (sha256sum, certutil), or run congbo verify.

## document

document--number = Number
document--date = Date
document--issuer = Issued by
document--signatory = Signed by
document--recipients = Sent to
document--editions = Editions
document--programmes = Targets
document--decides = What it decides
document--assigns = Who does what
document--unit = Unit
document--role = Role
document--about = Index and area
document--task = Task
document--text = Full text

rank = Rank
unit = Unit
score = Score
band = Band

## card

card--ranking = See the ranking
card--updated = Updated
card--scales = The small charts share one scale of years and one of ranks, rank 1 at the top.
card--breaks = A dashed line is where the framework changed.

## how

how--title = How to read the figures
how--rank_name = Rank 18 of 61
how--rank = 18th among the 61 units ranked that year; the second number differs from year to year.
how--none_name = The sign –
how--none = nothing can be said. A change is told only where two years compare; the reason stands below the row.
how--among_name = “(among 59)”
how--among = this change of rank is worked out among the 59 units with a result in both years.
how--stated_name = “As stated”
how--stated = the source states this change; it cannot be worked out here.
how--source_name = [1]
how--source = leads to the source of the figure at the end of the page.

## glossary

glossary--terms_title = Terms
glossary--signs_title = Signs in tables and charts
glossary--indices_title = Indices
glossary--components = Its components
glossary--max = maximum
glossary--terms--bo-chi-so--name = Framework
glossary--terms--bo-chi-so--text = The components and their maxima in force for some years. Where the framework changes, scores before and after do not compare, unless the publisher says that they do.
glossary--terms--chi-so--name = Index
glossary--terms--chi-so--text = A yearly measurement that one body carries out and publishes, such as PAR INDEX, SIPAS, PAPI or PCI.
glossary--terms--chi-so-thanh-phan--name = Component
glossary--terms--chi-so-thanh-phan--text = A part of an index with a score and mostly a maximum of its own. The total is the sum of its parts, or weighted by the publisher.
glossary--terms--diem-toi-da--name = Maximum and share
glossary--terms--diem-toi-da--text = The share is the score divided by the maximum, so that parts with different scales can be compared.
glossary--terms--don-vi--name = Unit
glossary--terms--don-vi--text = What is ranked: provinces, departments, districts, communes. A merged unit is a new one and does not go on with the series of those before.
glossary--terms--hang--name = Rank, for example 18/61
glossary--terms--hang--text = 18th among the 61 units that were ranked that year. The second number is not 63 in every year, because some units lack results in some. A change of rank is worked out among the units with a result in both years.
glossary--terms--ky-cong-bo--name = Edition
glossary--terms--ky-cong-bo--text = All results of a year. The year is the one measured, not the one of the announcement.
glossary--terms--so-cong-bo--name = Published and computed figures
glossary--terms--so-cong-bo--text = Published figures stand as their source prints them. Computed ones are ranks, changes, shares and averages worked out from them. Where there are both they must agree.
glossary--terms--trung-binh--name = Average
glossary--terms--trung-binh--text = The mean score of the units of a field, worked out only where the results of all of them are known.
glossary--terms--xep-loai--name = Band
glossary--terms--xep-loai--text = The publisher's name for an interval of scores or a group, such as Excellent or Good. The bounds are on the page that tells how an index is measured.
glossary--signs--bang--name = = or “tied”
glossary--signs--bang--text = Units with equal scores share the better rank; the next is left out (1, 2, 2, 4).
glossary--signs--cham-dac--name = Dot and ring
glossary--signs--cham-dac--text = In charts of ranks: the dot is the year shown, the ring the year compared with.
glossary--signs--cho-trong--name = A gap in a line
glossary--signs--cho-trong--text = There is no figure for that year. No line is drawn across it.
glossary--signs--chua-cong-bo--name = Not published, not assessed, did not exist, not comparable
glossary--signs--chua-cong-bo--text = Why a cell has no value. A missing value is never written as 0.
glossary--signs--gach--name = –
glossary--signs--gach--text = There is nothing to say. For a change the reason is mostly that there is no earlier result, that the framework or the maximum has changed, or that the unit is new; the one that holds stands below the row or beside the result.
glossary--signs--gan-bang-khong--name = ≈ 0
glossary--signs--gan-bang-khong--text = There is a change, smaller than the decimals that are printed.
glossary--signs--nguon--name = [1], [2]
glossary--signs--nguon--text = The source of the figure, listed at the end of the page.
glossary--signs--so-trong-vong--name = A number in a circle over a line
glossary--signs--so-trong-vong--text = The note with the same number below the chart.
glossary--signs--tang-giam--name = ▲ +  ▼ −
glossary--signs--tang-giam--text = Better or worse than in the year named beside it. For ranks, + means up.
glossary--signs--theo-nguon--name = “As stated”
glossary--signs--theo-nguon--text = The change is the source's own, because there are no results here that compare.
glossary--signs--vach-dut--name = A dashed line in a chart
glossary--signs--vach-dut--text = A new framework holds from the year after the line; scores on its two sides do not compare.

## figure

figure--notes = Notes to the chart

## next

next--title = What happens next

## home_page

home_page--updated = Last updated
home_page--story_more = Read on in the edition of
home_page--leaders = Average and leading unit over the years
home_page--show = Show the table
home_page--edition = Edition
home_page--announced = announced on
home_page--read = Read the results of
home_page--units = Departments and districts
home_page--all_units = See all
home_page--programmes = Targets and what was reached
home_page--editions = Editions
home_page--documents = Recent documents
home_page--all_documents = All documents

## edition

edition--totals = Totals of all units
edition--narrative = The story
edition--stories = Stories of units
edition--documents = Documents

## indices

indices--none = No result has been published yet.

## pages

pages--basis = Coverage and ranks
pages--bars = Scores of every unit
pages--charts = Charts
pages--remarks = Remarks
pages--basis_short = Coverage and sources
pages--tiles = On a tile map
pages--heat = Components of every unit
pages--table = Ranking
pages--scores = Scores
pages--notes = Remarks and other published values
pages--sources = Sources
pages--files = Data of this page
pages--for_excel = for Excel
pages--overview = Results at a glance
pages--explanation = What made the change
pages--tasks = Tasks
pages--leads = Responsible for components
pages--ranking = See the ranking
pages--publisher = Publisher
pages--trend = Scores over the years
pages--bump = Ranks over the years
pages--score_rank = Score, with the rank in brackets; = marks a tie.
pages--frameworks = Frameworks by years
pages--rankings = Rankings by year
pages--no_home_years = No result has been published on this site yet.
pages--no_results = This site has no result of this unit.
pages--former = Results of the units that it was formed out of
pages--former_note = Each column is a unit within its own boundaries of then, with its score and, in brackets, its rank; the results are neither added up nor compared nor joined into one series.
pages--in_editions = In each edition
pages--compare_past_lead = Indices whose newest results are not known for all units.
pages--compare_lead = Newest results for which all units are known.
pages--compare_choose = Choose units, years and components
pages--compare_units = Choose units to compare
pages--measured_in = Measured in
pages--ranks_whom = Ranks
pages--how_ranks = How ranks come about
pages--bands = Bands
pages--band = Band
pages--missing = Where a value is missing
pages--basis_act = Basis
pages--claim = What was claimed
pages--figures_say = What the figures say
pages--goals = Goals and what was reached
pages--targets = Target by target
pages--binds = Carried out by
pages--period = Period
pages--cite = How to cite
pages--format = Decimals have a point; dates follow ISO 8601; a missing value is the code of its reason (not-published, not-assessed, did-not-exist, not-comparable), never 0. For Excel take the XLSX files; a CSV file that is opened by a double click often has its accents and decimals misread.
pages--whole = Everything
pages--by_index = By index
pages--by_edition = By edition
pages--by_unit = By unit
pages--by_programme = By target programme

## methods

methods--measured = How each index is measured
methods--checked = How every figure is checked
methods--checked_lead = Before anything is published, all data and all prose are held against what follows.
methods--stops = Nothing is published while one of these is found
methods--asks = Where one of these is found the authors look again
methods--waivers = Figures that stay as printed
methods--waivers_lead = Official texts stand here word for word, wrong figures included. Each such place is named here and beside the figure.
methods--no_waivers = There is none.
methods--place = Where
methods--finding = What does not agree
methods--right = As printed and what is right

## search

search--open = Search
search--letters = First letters

## script

script--search = Search
script--search_hint = Unit, index, document…
script--search_all = See everything from A to Z
script--search_failed = The search index could not be loaded. The page from A to Z has everything.
script--results = Search results
script--found = Results: { "{" }n{ "}" }
script--loading = Loading the index…
script--nothing = Nothing found.
script--close = Close
script--scheme = Light or dark
script--system = as the system has it
script--light = light
script--dark = dark
script--filter = Filter rows
script--rows = { "{" }n{ "}" } of { "{" }all{ "}" } rows
script--copy = Copy table
script--copied = Copied; it can be pasted into a spreadsheet.
script--copy_failed = The browser does not allow copying.
script--rank = rank
script--unit = Unit
script--index = Index
script--component = Component
script--total = Total
script--average = Average
script--difference = Difference
script--add = Add…
script--remove = Remove { "{" }name{ "}" }
script--from_year = From
script--to_year = To
script--breaks = The framework changed in { "{" }year{ "}" } (the upright line in the table); scores do not compare with those of earlier years.
script--shown = Comparing { "{" }n{ "}" } units, { "{" }from{ "}" }–{ "{" }to{ "}" }.
script--load_failed = The figures to compare could not be loaded.
script--not-published = not published
script--not-assessed = not assessed
script--did-not-exist = did not exist
script--not-yet = did not exist yet
script--no-longer = no longer existed
script--not-comparable = not comparable
script--read = Read the values of the chart one by one
script--save = Save the chart as
script--source = Source
script--row = Link to this row

### Sentences, headings and columns of results

## phrases

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
change-score =
    { $rises ->
        [true] up
       *[false] down
    } { $by } { $unit }
change-score-little =
    { $rises ->
        [true] up
       *[false] down
    } less than { $least } { $unit }
change-rank =
    { $rises ->
        [true] up
       *[false] down
    } { $places ->
        [one] 1 place
       *[other] { $places } places
    }
change-rank-unchanged = unchanged

## date

date-on-day = on { $day }
date-in-month = in { $month }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-name-of-month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
date-in-year = in { $year }
date-moment = { $time } on { $day } (Vietnam time)

## about

about-scores = scores
about-ranks = ranks
about-parts = component scores
about-results = results
about-compare = { $home } compared with the average, the first, its neighbours in rank, and its own past.
about-unit = { $name } ({ $kind }): this site has no result of the unit.
about-edition = Results of { $year }: { $indices }.
about-methodology = { $index }: publisher, frameworks by years, how ranks and bands come about.
about-index = { $index }: { $known } of the units with a result. Published by { $publisher }. Each value names its source.
about-year = Results of { $year } in { $indices }: { $known } of the units with a result, each value with its source.

## across

across-another-maximum = The unit's maximum is another than in { $year }: results do not compare with that year, and it cannot be decided whether the target is met.
across-another-framework = The framework has changed since { $year }: results do not compare with that year, and it cannot be decided whether the target is met.
across-formed-since = The unit was formed out of others after { $year } and has no result of that year to compare with, so that it cannot be decided whether the target is met.
across-before = { $index } { $year } comes to { $there }
across-before-ranked = { $index } { $year }, { $rank }, comes to { $there }
across-merged =
    { $decided ->
        [true] Units were merged on { $since }, so that places before and after do not compare.
       *[false] Units were merged on { $since }, so that places before and after do not compare, and it cannot be decided whether the target is met.
    }
across-merged-after =
    { $decided ->
        [true] Units were merged on { $since }, so that places before and after do not compare: { $before }.
       *[false] Units were merged on { $since }, so that places before and after do not compare, and it cannot be decided whether the target is met: { $before }.
    }

## against-mean

against-mean =
    { $way ->
        [above] { $name } is { $by } above the average
        [below] { $name } is { $by } below the average
       *[equal] { $name } is at the average
    }
against-mean-beside =
    { $way ->
        [above] { $name } is { $by } above
        [below] { $name } is { $by } below
       *[equal] { $name } is at the average
    }

## among-peers

among-peers =
    { $unit } { $tied ->
        [true] shares
       *[false] takes
    } place { $place } among { $of } { $lacking ->
        [true] { $group } with a rank
       *[false] { $group }
    }

## amount

amount-points = { $value } points
amount-points-behind = { " " }points
amount-apart =
    { $measure ->
        [percent] { $by } percentage points
       *[points] { $by } points
    }
amount-less-than =
    { $measure ->
        [percent] less than { $least } percentage points
       *[points] less than { $least } points
    }

## announced

announced = So far the table has results of these groups: { $groups }.

## behind

behind-the-first = Behind the first
behind-the-place-above = Behind the place above

## by-population

by-population = { $index } { $year } of { $name }, as the average of its parts by population ({ $parts }), is { $mean }: worked out by this site from the populations in “{ $source }”, and no published result.
by-population-part = { $name } { $people } people

## changes

changes-compared = compared with { $year }
changes-against = compared with { $year }: { $changes }
changes-score-unchanged = score unchanged
changes-rank-unchanged = rank unchanged
changes-rank-among = { $change } among the { $units } with a result in both years
changes-as-the-source-states = { " " }(as the source states)
changes-up = up
changes-down = down

## claimed

claimed =
    The source states: { $met } of { $of ->
        [one] 1 target
       *[other] { $of } targets
    } met.

## covers

covers-all = Of { $group }, all units that were ranked are listed; ranks are worked out from the published scores, equal scores share a rank.
covers-ranks = Of { $group }, all units that were ranked are listed; the source publishes ranks and no scores.
covers-some = Of { $group }, only values with a known source are listed; ranks are as published, and nothing is said about the field as a whole.

## drawn

drawn-bars =
    { $mean ->
        [true] { $index } scores of { $year }, { $field }; one bar a unit, the dashed line is the average
       *[false] { $index } scores of { $year }, { $field }; one bar a unit
    }
drawn-points =
    { $mean ->
        [true] { $index } scores of { $year }, { $field }; one dot a unit; the scale does not begin at 0, the dashed line is the average
       *[false] { $index } scores of { $year }, { $field }; one dot a unit; the scale does not begin at 0
    }
drawn-shares = { $index } scores of { $year }, { $field }; one bar a unit, ordered by share of the unit's own maximum
drawn-strip =
    { $mean ->
        [true] { $index } scores of { $year }, { $field }; one tick a unit, the dashed line is the average
       *[false] { $index } scores of { $year }, { $field }; one tick a unit
    }
drawn-heat = { $index } scores of { $year }, { $field }; the stronger a cell's colour, the closer to the column's best
drawn-tiles = { $index } ranks of { $year }, { $field }; one cell a unit, set about where it lies; the stronger its colour, the better its rank; cells are equal and say nothing of area or population
drawn-scores = { $index } scores of { $name }, { $years }
drawn-scores-mean = { $index } scores of { $name } and the average of all { $field }, { $years }
drawn-ranks = { $index } ranks of { $name }, { $years }; rank 1 is at the top
drawn-apart = { $index } scores of { $name } and of each unit it came of, { $years }; a line each, which stops when that unit ended
drawn-bump = { $index } ranks; rank 1 is at the top
drawn-bump-all =
    { $index } ranks; rank 1 is at the top; { $others ->
        [1] the grey line is the other unit
       *[other] grey lines are all other units
    }
drawn-bump-some =
    { $index } ranks; rank 1 is at the top; { $others ->
        [1] the grey line is a unit in front or next in rank in { $year }
       *[other] grey lines are the units in front and those next in rank in { $year }
    }
drawn-goals = Bar: what was reached; upright line and grey: what was to be reached
drawn-here = { $drawing }; the numbers are in a table on this page.
drawn-there = { $drawing }; the numbers are in a table on the page of the chart.
drawn-bars-described = One bar a unit, best first
drawn-points-described = One dot a unit, best first, on a scale that does not begin at 0
drawn-shares-described = Each bar is a unit's score, ordered by share of the unit's own maximum
drawn-strip-described = Each tick is a unit on one scale
drawn-heat-described = The stronger a cell's colour, the closer to the column's best
drawn-tiles-described = One cell a unit, set about where it lies on a map, the stronger its colour, the better its rank
drawn-line-described = A line over the years
drawn-broken-line-described = A line over the years, broken where there is no result or a new framework
drawn-apart-described = A line for each unit over the years, broken where there is no result or a new framework, never joined to that of another
drawn-bump-described = One line a unit, better ranks higher
drawn-places-described = One rail an index, from rank 1 to the last
drawn-goals-described = The bar is what was reached, the tick what was to be reached
drawn-spark-described = The numbers are in the table on the page of the index.

## earlier

earlier-none = Ranks of { $name }, { $years }; further left is better
earlier-compared =
    Ranks of { $name }, { $years }; further left is better. Dot: { $one ->
        [true] { $years }
       *[false] the year beside the name
    }; ring: the year compared with
earlier-lowest =
    Ranks of { $name }, { $years }; further left is better. Dot: { $one ->
        [true] { $years }
       *[false] the year beside the name
    }; ring: the year with the lowest rank

## extremes

extremes-best = Best rank in { $best }
extremes-best-and-worst = Best rank in { $best }, worst in { $worst }
extremes-number = Ranks in { $n } indices

## field-moved

field-moved =
    { $contrary ->
        [true] Meanwhile, compared with { $year }
       *[false] Also compared with { $year }
    }, the average of { $same ->
        [true] { $units }
       *[false] the { $units } with a score in both years
    }: { $by }.

## fixed

fixed-finer = Scores are printed rounded; changes and differences are worked out from all published digits, so they may be off by one in the last digit from those of the printed scores.
fixed-without-parts = The source does not publish scores of components.

## from-worst

from-worst = From the lowest rank to now: { $all }
from-worst-up = { $index } from { $worst } up to { $now }
from-worst-still = { $index } is at its lowest, { $now }

## goal

goal-from = from{ " " }
goal-amount-rank = rank { $number }
goal-amount-points = { $number } points
goal-behind-base =
    { $quantity ->
        [rank] { " " }({ $year }) → { $to } or better
       *[other] { " " }({ $year }) → { $to } or more
    }
goal-no-worse-than-in = no worse than in { $year }
goal-up-percent = up { $by } percentage points on { $year }
goal-up-places =
    { $by ->
        [1] up 1 place on { $year }
       *[other] up { $by } places on { $year }
    }
goal-up-points = up { $by } points on { $year }
goal-at-least = at least { $value }
goal-above = above { $value }
goal-no-worse-than = no worse than { $value }
goal-at-most = at most { $value }
goal-within = within ranks { $best }–{ $worst }
goal-margin-percent = { $by } percentage points
goal-margin-places = { $by } places
goal-margin-points = { $by } points

## in-search

in-search-edition = Edition
in-search-programme = Targets
in-search-document = Document
in-search-former = Former name
in-search-part-of = now part of { $now }
in-search-part-of-since = now part of { $now }, since { $day }

## in-table

in-table-counted = { $counts } with a result
in-table =
    { $partial ->
        [true] { $index }. { $fields }. Only a part of the results is known.
       *[false] { $index }. { $fields }.
    }
in-table-in-part = { $count }, known only in part
in-table-average = average: { $mean }
in-table-first = first: { $units }
in-table-tied = sharing first place: { $units }

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
keys-event-in = event in { $language }
keys-headline-in = headline in { $language }
keys-note-in = note in { $language }
keys-group-in = group in { $language }
keys-name-in = name in { $language }
keys-publisher-in = publisher in { $language }
keys-title-in = title in { $language }
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
named-in-language = { $text } (in { $language })
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
names-count-one = 1 { $kind }
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
# Words ahead of a name of many that it loses behind a number: "các sở" is "sở", "5 sở". A dash where there are none.
names-words-for-many = –

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

## surveyed

surveyed-of-component = component “{ $name }”
surveyed-asked =
    { $n ->
        [one] 1 person was surveyed
       *[other] { $people } people were surveyed
    }
surveyed-margin = margin of error ±{ $margin } { $unit }, as published

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

archive-heading = Seals and archives
archive-summary = The sealed editions, the number of each seal, and archives to take away and check.

## calendar

calendar-expected = Expected
calendar-confirmed = Confirmed
calendar-moved = Moved
calendar-announced = Announced
calendar-with-stage =
    { $title } ({ $stage ->
        [expected] expected
        [confirmed] confirmed
        [moved] moved
       *[announced] announced
    })
calendar-clock = { $hh }:{ $mm }
calendar-heading = Calendar of announcements
calendar-summary = Which results will be announced and when, whether the day is settled or only expected, and what has been announced.

## citation

citation-accessed-on = (accessed on …).
citation-head = { $publisher }. “{ $title }”, { $site }.
citation-published-by = Index published by { $publisher }.
citation-announced = Announced on { $day }.

## communes

communes-heading = My commune
communes-summary = Which commune or ward of today a former one is part of, and what those of today were made of: by old names and new ones.

## parts

parts-part-of = a part of { $commune }
parts-former = { $name } (former)

## choice

choice-choose = Choose { $unit }
choice-only-chosen = Show chosen units only
choice-clear = Clear
choice-table = Choose units to compare

## home

home-compared-with = Compared with
home-difference = Difference
home-table = Years side by side

## compare

compare-heading = Compare

## corrections

corrections-heading = Corrections
corrections-summary = Every published figure that was changed: old value, new value, reason and date.
corrections-on-this-page = Something on this page was changed after it was published:
corrections-on-day =
    { $mistake ->
        [true] Correction
       *[false] Revision
    } of { $date }:

## document

document-documents = Documents
document-leads = Leads
document-supports = Supports

## documents

documents-summary = Directives, notices, reports and articles that the results belong to.

## downloads

downloads-heading = Data
downloads-cite = { $publisher }, “{ $title }”, with the table's name, its year, and the source in the column “source”.
downloads-units =
    { $rows ->
        [one] 1 unit
       *[other] { $rows } units
    }
downloads-summary = All figures of the site as files to download, every value with its source.
downloads-of-fields = average, median, highest, lowest
downloads-of-surveys = of the whole and of components
downloads-whole = All data of all years in one file
downloads-of-whole = one row a result, a component of one, or a field
downloads-package = List of all data
downloads-of-package = a Frictionless data package: columns, sources, sizes and checksums of all files
downloads-catalogue = Catalogue of data sets
downloads-of-catalogue = by DCAT, for portals of open data
downloads-of-index = All units, all years
downloads-of-framework = maxima, weights, bounds of bands
downloads-of-unit = All indices, all years
downloads-of-programme = goals, what was reached, and the verdict on each target

## edition

edition-totals = Totals of all units

## entry

entry-result = Result (%)

## figure

figure-new-framework = New framework

## glossary

glossary-heading = Terms and signs
glossary-summary = What every index, component, term and sign on this site means.

## held

held-until = Held until { $moment } – not published
held-draft-not-published = Draft – not published

## cards

cards-rank = rank { $rank }
cards-unit-of-ranks = rank

## tables

tables-results-by-year = Results by year
tables-first = First

## indices

indices-heading = Indices
indices-summary = What each index measures, who publishes it, and the newest result.

## ledger

ledger-heading = The ledger
ledger-summary = Every seal and correction in order of time, each entry with the hash of the one before.

## linked

linked-viet-nam = Viet Nam
linked-no-common-licence = No licence covers all of it: see the terms of each source

## message

message-link = Report a wrong figure
message-page = Page
message-figure = Figure
message-value = Value
message-wrong = What is wrong
message-objection = Objection

## methodology

methodology-heading = How it is measured and checked
methodology-as-stated = as the publisher states
methodology-from = from { $bound }
methodology-from-share = from { $bound }% of the maximum
methodology-ranks = A higher score ranks better; where maxima differ between units, the share of the maximum decides.
methodology-groups = The publisher gives groups only and does not rank; ranks on this site are worked out from the published scores.
methodology-ties = Equal scores share the better rank, and the next rank is skipped: 1, 2, 2, 4.
methodology-denominator = A rank is among the units that have a result in that year; where only some results are known, rank and number are as the source states.
methodology-changes = A change is worked out only between years that compare; positive always means better. Ranks are compared among the units with a result in both years.
methodology-not-published = There is or may be a value, but the publisher has not made it public.
methodology-not-assessed = The unit was not measured in that year.
methodology-did-not-exist = The unit or the component did not exist; where that is known of the unit, “did not exist yet” or “no longer existed”.
methodology-not-comparable = There is a value, but it does not compare with the others of its column.

## tree

tree-lead = Lead
tree-does-not-apply = does not apply
tree-between = from { $least } to { $most }
tree-at-least = from { $least }

## methods

methods-summary = How each index is measured, how every figure is checked, and which figures stay as printed although they are wrong.

## not-found

not-found-heading = Page not found
not-found-summary = There is no page at this address.

## objections

objections-heading = Objections
objections-summary = Objections to published figures: which, what is said to be wrong, what was answered and how soon.
objections-upheld = The objection was right
objections-partly = The figure was wrong, and not as was said
objections-rejected = The figure is right
objections-withdrawn = The objection was withdrawn

## overview

overview-leaders = Average and leading unit
overview-first = First

## programme

programme-to-be-reached = To be reached
programme-by = By
programme-against-the-goal = Against the goal
programme-verdict = Verdict
programme-no = No.
programme-targets = Targets

## actuals

actuals-by-day = by { $day }
actuals-in-year = in { $year }

## waivers

waivers-target = Target { $number }
waivers-claim = Targets said to be met, { $met }/{ $of }

## programmes

programmes-summary = What was to be reached and by when, beside what was reached.

## basis

basis-finer = Scores are printed rounded; ranks, changes and differences follow all published digits: units printed with the same score may differ in rank, and the difference of two printed scores may be off by one in the last digit.
basis-groups = The publisher gives groups only and does not rank; ranks are worked out here from the published scores.
basis-own-maxima = Maxima differ because criteria that do not apply are dropped; ranks follow the share of the maximum.
basis-all-by-rank = The table has all units that were ranked; the source publishes ranks and no scores.
basis-all-by-score = The table has all units that were ranked; ranks are worked out from the published scores, equal scores share a rank.
basis-known-only = Only values with a known source are listed; ranks are as published, and nothing is said about the field as a whole.

## ranking

ranking-other-units = Other units
ranking-units-with-a-result = Units with a result

## notes

notes-summed-here = Totals are sums of the components made by this site; the source states none.
notes-weighed-here = Totals are weighted means of the components made by this site; the source states none.
notes-not-used = { $value }. Not used because: { $reason }

## tiles

tiles-ranks = rank { $ranks }

## table

table-of-maximum = Of maximum (%)

## search

search-heading = Heading
search-title = Search
search-summary = All units, indices, components, documents, editions, targets and headings of this site, from A to Z.

## sources

sources-file = file { $file }
sources-licence = Licence: { $licence }.

## table

table-numbered = Table { $number }

## context

context-locale = en_US

## taken

taken-in-the-source-file = In the source file: { $places }.
taken-sheet = sheet “{ $sheet }”
taken-row = row { $row }
taken-cell = cell { $cell } ({ $holds })
taken-total = total
taken-rank = rank
taken-band = band
taken-components = components
taken-by-correction = By a correction, not by the file: { $what }.

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

explanation-rounding = Rounding of the parts
explanation-total-in = { $year }

## facts

facts-maximum = maximum { $most }

## unit-in-edition

unit-in-edition-indices = All indices

## parts

parts-of-maximum = Of maximum

## shares

shares-key = In the column “Of maximum” the bar is the share of the maximum, the tick the average, the triangle the highest.
shares-key-of-bars = In the column “Of maximum” the bar is the share of the maximum.

## units

units-heading = Units
units-summary = All units that this site speaks of, by kind.

## waivers

waivers-note = Note { $number }
waivers-heading = Notes on figures
waivers-in-this-text = Notes on figures in this text
waivers-back = Back to the figure
waivers-all = All figures that stay as printed

## beside

beside-basis = Basis of the score

## changes

changes-score-against = Change of score compared with another year
changes-score-year = That other year (score)
changes-rank-against = Change of rank compared with another year
changes-rank-year = That other year (rank)

## fields

fields-code = Code of the field
fields-field = Field
fields-name-in-english = Name in English
fields-component = Code of the component
fields-level = Level
fields-ranked = Number ranked
fields-mean-change = Change of the average of the units with a score in both years
fields-mean-change-since = Change of the average compared with
fields-mean-change-units = Change of the average: units with a score in both years
fields-on-later-boundaries = Number of units on later boundaries
fields-without-a-result = Number of units without a result, for later boundaries

## goals

goals-programme = Code of the programme
goals-number = Number
goals-part-of = Part of target number
goals-quantity = Quantity
goals-comparison = Comparison with the goal
goals-worst-rank = Worst rank that meets it
goals-date = Date
goals-numerator = Numerator
goals-denominator = Denominator
goals-figure = Address of the figure
goals-against = Against the year
goals-better-by = To be better by
goals-before = Result of that year

## measured

measured-field = Code of the field
measured-framework = Code of the framework
measured-band = Code of the band
measured-name = Name
measured-since = In force from
measured-until = In force to the end of
measured-counts = How it counts
measured-lowest = Lowest possible score, where below zero
measured-from = From
measured-to = To (as the source states)
measured-basis = What bounds are compared with
measured-title = { $index }: how it is measured

## origin

origin-sheet = Sheet of the source
origin-cell = Cell of the source
origin-corrected = Day of the correction of what the source's file has

## parts

parts-to-next-rank = Distance to the next rank
parts-to-leader = Distance to the leader
parts-to-mean = Difference from the average
parts-contribution = Contribution to the change of the total, where that is a mean by weight
parts-unexplained = Change that the components do not explain
parts-close-by = Number of others within a hundredth of the maximum
parts-score-since = Change of score compared with
parts-rank-since = Change of rank compared with
parts-rank-among = Change of rank: units with a result in both years, where not all

## results

results-unit = Code of the unit
results-kind = Kind of unit
results-share = Share as published
results-rank-by = Rank published or computed
results-tied = Tied
results-score-change-by = Change of score: published or computed
results-rank-change-by = Change of rank: published or computed
results-why-no-change = Why there is no change
results-source = Title of the source
results-source-address = Address of the source
results-rank-of = { $component }: rank

## surveyed

surveyed-component = Code of the component; empty in the row of the whole

## whole

whole-unit = Code of the unit; empty in the row of a field
whole-title = All data of all years

## package

package-how-to-read = Numbers have a decimal point and every digit they were published with; dates are ISO 8601. A missing score is the code of its reason; an empty cell does not apply or is not known. In CSV, a text that a spreadsheet would run as a formula stands after an apostrophe, at the start of a cell, after a semicolon or a tab and at the start of a line.

## form

form-title = { $index } { $year }
form-note = Fill in yellow cells only; the others are locked. Points taken away are written below zero. Where there is no score, leave it empty and choose the reason. Do not rename the sheet, nor delete or insert rows.
form-number = No.
form-criterion = Criterion
form-maximum = Maximum
form-reason = Reason for no score
form-proof = Explanation, proof
form-total = Total
form-why = Reason
form-choose-a-reason = Choose a reason from the list.
form-choose-a-band = Choose a band from the list.
form-between =
    { $penalty ->
        [true] Points taken away are written below zero,
       *[false] Points
    } from { $least } to { $most }.
form-at-least =
    { $penalty ->
        [true] Points taken away are written below zero,
       *[false] Points
    } from { $least } upwards.
form-not-above-zero = Points taken away are written below zero or as 0.

## xlsx

xlsx-figures = Data
xlsx-notes = Notes
xlsx-table = Table
xlsx-publisher = Publisher
xlsx-citation = Citation
xlsx-licence = Licence
xlsx-source = Source { $code }
xlsx-column = Column
xlsx-meaning = Meaning
xlsx-no-score = No score
xlsx-reason = Reason

## archive

archive-source = Code of the source
archive-title = Title
archive-publisher = Publisher
archive-address = Address
archive-date = Date
archive-licence = Licence

## readme

readme =
    # Archive of the edition of { $year }

    { $title }. { $authority }.

    The edition was sealed on { $sealed }. Number of the seal (SHA-256): `{ $digest }`.
    Made by congbo { $version } as a bag by BagIt 1.0 (RFC 8493).

    ## To look at it

    Open `trang/{ $year }/index.html` in any browser; no network is needed. In place of a page that is not kept stands a short one with its address on the web. English pages are under `trang/en/`.

    ## What is in it

    - `trang/`: the pages, byte for byte as they were built, with CSV, JSON and XLSX beside them; `trang/datapackage.json` says what each column is (Frictionless Data Package).
    - `content/`: the YAML and Markdown they were made of; `content/editions/{ $year }/seal.yaml` is the seal: every figure that was announced, the SHA-256 of texts, source files and pages; `content/ledger.yaml`, if it is there, is the ledger up to the last entry of this edition: an entry for each seal and correction, `before` the hash of the entry before, `hash` the SHA-256 of the lines of the entry above it, `seal` the last line of seal.yaml. Items of editions not public yet were taken out of lists that editions share.
    - `themes/`: the look.
    - `nguon.csv`: the sources of the data.

    ## To prove that it is whole

    `congbo verify` with the path of the bag. Without congbo: run `sha256sum -c manifest-sha256.txt` and `sha256sum -c tagmanifest-sha256.txt` at the top of the bag, or any tool for BagIt. The hash of the packed file is on the site's archive page.

## stub

stub-title = This page is not in the archive
stub-lead = The archive keeps the edition of { $year } and the pages that explain its figures.
stub-there = On the web, when it was archived, this page was at { $address }.
stub-back = To the edition of { $year }

## places

places-rank-1 = rank 1

## ics

ics-moved = It was meant to be on { $was }. Moved because: { $reason }

## headings of pages

heading-measured = How { $subject } is measured
heading-components = { $subject }: Component
heading-over-years = { $subject } over the years
heading-fields = { $subject }: fields
heading-survey = { $subject }: respondents, margin of error
heading-former = { $subject }: former units
heading-apart = { $index }: { $unit } and the units it came of
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
heading-announcement-of = Announcement of { $index } { $year }
heading-results-of = Results of { $subject }
heading-year-by-year = Year by year: { $subject }
heading-side-by-side = { $subject }: years side by side
heading-against-others = { $subject } against others
heading-against-itself = { $subject } against its own past

## others

others-value = Another published value { $nth }: { $name }

## what is checked

rule--actual-before-start = what was reached is dated before the programme begins
rule--actual-differs = what a target reached differs from the record's own figure
rule--addition-not-entered = what was added to a correction in the ledger is not entered
rule--address-shared = two pages have one address
rule--annotation-without-result = an annotation of a year in which the index has no result
rule--announced-before-year-ends = an edition is announced before the year it measures is over
rule--answer-before-objection = an objection is answered before it came in
rule--answer-due = the last day to answer an objection is near
rule--answer-overdue = an objection was not answered in time
rule--band-contradicts-score = a unit with a higher result is in a lower band, or equal results are in two bands
rule--band-differs = a declared band does not fit the bounds of that band
rule--bands-do-not-meet = the intervals of bands overlap or leave a gap
rule--binding-not-read = a binding or an insertion was not read as one, and is held to nothing
rule--broken-letter = a letter is broken: replaced, read in a wrong encoding, or no letter at all
rule--broken-link = a link in prose leads to no page
rule--change-across-break = a change of score is declared between two years that do not compare
rule--change-contradicts-itself = a declared change contradicts itself: its direction and its numbers, or a base that is no earlier year
rule--change-differs = a declared change differs from what the figures of the two years give
rule--change-differs-from-parts = the change of a total differs from the sum of the changes of its parts
rule--change-off-by-rounding = a declared change differs from the two printed scores, as far as rounding explains
rule--change-out-of-range = a declared change leads back to a rank or a score that the earlier year cannot have had
rule--claim-differs = the number of targets said to be met differs from what the figures show
rule--claim-out-of-reach = the number of targets said to be met cannot come from any way of counting
rule--columns-swapped = the values of two components seem to be exchanged
rule--correction-before-announcement = a correction is dated before the results were announced
rule--correction-not-entered = a correction of a sealed edition is not in the ledger
rule--correction-unfounded = the old value of a correction is not what was published
rule--correction-without-change = a correction names a value that the table does not have
rule--deadline-after-end = the deadline of a target lies after its programme ends
rule--deadline-before-start = the deadline of a target lies before its programme begins
rule--direction-differs = a word such as rose or fell contradicts the data
rule--document-day-differs = the file name of a document has another day than the document
rule--ends-before-it-begins = a span of time ends before it begins
rule--extreme-differs = the words beside a number call a unit first or last which is not
rule--field-size-differs = the stated number of ranked units differs from the units that have a result
rule--figure-differs = a number in prose differs from the data
rule--figure-of-another = the words around a number name another unit, year or index than its address
rule--figure-quantity-differs = the words around a number call it another quantity
rule--figure-reads-otherwise = a bound number reads as another one because a digit or a sign stands right beside it
rule--figure-unit-differs = a number in prose has the wrong unit
rule--footnote-unmatched = a footnote mark without its note, or a note without its mark
rule--foreign-decimal-mark = a decimal mark that the language does not use
rule--foreign-letter = a letter or digit of another alphabet that looks like one of ours
rule--fraction-differs = a fraction right beside a bound percentage does not come to it
rule--goal-without-base = a goal is set against a year of which the record has no result
rule--heading-too-high = prose has a heading of the first level, which the page has already
rule--image-in-prose = prose has an image, and images are not published
rule--impossible-day = a text names a day, a time, a quarter or a span of years that cannot be
rule--impossible-place = a text names a place beyond how many there are
rule--invisible-mark = an invisible mark: one that turns the direction of writing, or a blank without width
rule--language-not-listed = words in a language that the site does not have
rule--ledger-correction-changed = a correction that the ledger has was removed or rewritten
rule--ledger-edition-gone = an edition that the ledger has is gone, or is not sealed any more
rule--ledger-missing = editions are sealed, and the site keeps no ledger
rule--ledger-seal-differs = the seal of an edition is not the one in the ledger
rule--letter-from-pdf = a letter copied from a PDF was changed: Ƣ for Ư, Õ for Ò
rule--level-ended = a district is used after 30 June 2025, when districts were no more
rule--link-of-another = the words of a link name another index, unit or month than it leads to
rule--link-without-words = a link has no words
rule--link-year-differs = the words of a link name a year, and it leads to another
rule--lives-apart = two units are ranked together though there was no day on which both existed
rule--markup-not-read = markup that was not read and is shown as it was typed
rule--maximum-differs-from-parts = a maximum differs from the sum of the maxima of its parts
rule--name-reserved = a code is a name that Windows keeps for itself and cannot be a file
rule--name-shared = two units of one level bear one name at the same time, or two kinds, indices, bands or components
rule--objection-before-announcement = an objection is dated before the results were announced
rule--objection-of-unknown-figure = an objection is about a figure that does not exist
rule--objection-without-correction = an objection was right, and the figure was not corrected
rule--other-value-of-same-source = another value (also) names the source of the one in use
rule--other-value-out-of-range = another published value (also) lies beyond the maximum or the number of units
rule--other-value-same = another published value (also) is the one in use
rule--parent-ended = a unit has a result for a year in which the unit above it was no more
rule--percent-differs = a declared percentage differs from score by maximum
rule--personal-data = a telephone number or an e-mail address stands in the public words of an objection
rule--place-differs = a text names a place that is bound to nothing and that the record does not have
rule--placeholder-left = words that “congbo new” laid down were not replaced
rule--range-reversed = a range of places has its ends exchanged
rule--rank-beyond-field = a rank is greater than the number of units ranked
rule--rank-change-across-break = a change of rank is declared across a new framework or a merger
rule--rank-change-across-fields = a change of rank is declared though not as many units were ranked in both years
rule--rank-contradicts-score = a unit with a better rank has a lower score
rule--rank-despite-groups = a published rank is given although the publisher only forms groups
rule--rank-differs = a declared rank differs from the one the scores give
rule--rank-missing = the ranks of a complete table leave one out or repeat one
rule--rank-repeated = two units with different scores have the same rank
rule--ratio-differs = a share differs from its numerator divided by its denominator
rule--report-before-data = prose names a report that is dated before its own data
rule--respondents-differ = the number of respondents of a whole survey differs from that of its units
rule--row-out-of-order = a row stands out of the order that all other rows of its table keep
rule--row-under-two-names = two units have the same total and the same parts throughout
rule--score-differs = a text tells a score that is bound to nothing and is the record's but for a digit
rule--score-out-of-range = a score lies outside 0 and its maximum
rule--seal-excepted = a rule that guards seals is given another weight or an exception
rule--seal-not-entered = a sealed edition is not in the ledger
rule--sealed-figure-changed = a sealed figure was changed without a correction
rule--sealed-text-changed = the prose of a sealed edition was changed without a correction
rule--source-after-announcement = a source is younger than the announcement of the values it is said to state
rule--source-before-data = a source is dated before the data it is said to state
rule--source-date-differs = the date of a source differs from that of the document it is
rule--source-repeated = one source is declared under two keys
rule--successor-cycle = units succeed each other in a circle
rule--successor-not-alive = a successor does not exist at the moment of succession
rule--successor-repeated = a successor is named twice
rule--target-across-maxima = a target in points is compared with points of another maximum
rule--target-out-of-range = a goal, or what was reached, lies outside what is possible
rule--text-not-converted = text is still in TCVN3 (ABC) or VNI and was not converted to Unicode
rule--text-without-page = a text stands on no page
rule--thousands-unmarked = thousands without a mark between them
rule--tie-ranked-apart = two units have the same printed score but different ranks
rule--tile-missing = a unit has no cell of the grid, where others of its field have one
rule--tile-shared = two units are in one cell of the grid
rule--too-many-decimals = a score has more decimals than the index has
rule--total-beyond-parts = a total lies beyond what the parts that are not published can make up
rule--total-differs-from-parts = a total differs from what its parts make
rule--total-off-by-rounding = a total differs from the sum of its printed parts, as far as rounding explains
rule--total-unlike-others = a total does not follow the weights that all others follow
rule--translated-text-differs = the translation of a name or title has another number, year or name
rule--translation-differs = a translation has a number that the Vietnamese one lacks
rule--unchanged-for-two-years = a result is to the digit that of the year before
rule--unit-missing = a table said to be complete lacks a living unit
rule--unit-outside-fields = the kind of a unit is in none of the fields that the index ranks
rule--unit-outside-life = a unit has a result or a task from a time in which it did not exist
rule--unknown-figure = a number in prose names a figure that does not exist
rule--unknown-rule = a rule of this name does not exist
rule--unusual-jump = a score moves far more than it ever did
rule--waiver-outdated = an exception is about another value than the one that stands there
rule--waiver-unused = an exception no longer matches anything
rule--was-does-not-fit = an earlier name or kind of a unit (was) has an impossible day, is that of today, or is of another field
