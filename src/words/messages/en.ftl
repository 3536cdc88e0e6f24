### What authors are told: problems in their files, answers of commands, questions of the import.

here = here

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
