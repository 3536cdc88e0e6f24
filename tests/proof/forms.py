"""How the program words what it says, in Vietnamese and English: patterns, and what must hold where one stands."""

import re

import boundaries
import clauses
import marks
import objections
import series
import surveys
import targets
import terms
from clauses import NUM

class Forms:
    """The forms of one language; `all`: words of which one must stand in the text, the pattern, what must hold."""

    def __init__(self, patterns, words):
        self.all, self.words = patterns, words
        #: What stands beside terms is no sentence.
        self.silent = {marks.share, contribution, term}

    def wordy(self, text):
        return any(word in text for word in self.words)


FORMS = {}


def forms(known, names, lang):
    if (id(known), lang) not in FORMS:
        made = vietnamese(names) if lang == "vi" else english(names)
        FORMS[id(known), lang] = Forms([(keys, re.compile(pattern), holds) for keys, pattern, holds in made], WORDY[lang])
    return FORMS[id(known), lang]


#: Between which places, among how many, and how many of them may stand anywhere.
LATER = {
    "vi": r"hạng (?P<best>\d+)(?: đến (?P<worst>\d+))? trong (?P<of>\d+) [^.]*?(?:, kể cả khi (?P<lacking>\d+) [^.]*)?\.",
    "en": r"places? (?P<best>\d+)(?: to (?P<worst>\d+))? of (?P<of>\d+) [^.]*?(?:, wherever the (?:(?P<lacking_one>one)|(?P<lacking>\d+)) [^.]*)?\.",
}

WORDY = {"vi": ("dẫn đầu", "bằng mức này", "bằng trung bình"), "en": ("is first", "share first place", "at the average")}


def vietnamese(names):
    n, unit, index = NUM["vi"], names.unit, names.index
    named = rf"(?P<unit>{unit})"
    return [
        (["đạt"], rf"(?:(?:Năm|năm) (?P<year>\d{{4}}): )?{named} đạt (?P<score>{n})(?: điểm|%)", clauses.finding_score),
        (["hạng"], rf"(?:{named}(?: xếp|:) )?(?P<tied>đồng )?hạng (?P<place>\d+)/(?P<of>\d+)", clauses.rank_anywhere),
        (["so với năm"], r"so với năm (?P<since>\d{4}): (?P<changes>(?:[^;.]|\.(?!\s|$))*)", clauses.changes),
        (["so với năm"], rf"(?P<word>Cũng|Trong khi đó,) so với năm (?P<since>\d{{4}}), trung bình của (?P<n>\d+) [^.]*?(?P<both> có điểm cả hai năm)? (?P<changes>(?:tăng|giảm) (?:chưa đến )?{n}|không đổi)", series.field_moved),
        (["không quá"], rf"(?P<n>\d+) [^.]* khác cách {named} không quá (?P<by>{n}) điểm", series.near),
        (["đứng thứ"], rf"{named} (?P<shared>cùng đứng|đứng) thứ (?P<place>\d+) trong (?P<of>\d+) (?P<peers>[^.]*?)(?P<lacking> có hạng)?\.", series.among_peers),
        (["bình quân theo dân số"], rf"(?P<index>{index}) (?P<year>\d{{4}}) của {named}, bình quân theo dân số của các phần \((?P<people>[^)]*)\), là (?P<mean>{n})(?: điểm|%): trang này tính từ dân số ghi ở “(?P<source>[^”]*)”, không phải kết quả công bố", boundaries.by_population),
        (["Theo địa giới"], rf"Theo địa giới từ (?P<since>[\d/]+), kết quả này ứng với {LATER['vi']}", boundaries.own),
        (["Theo địa giới"], rf"Theo địa giới từ (?P<since>[\d/]+), (?P<index>{index}) (?P<year>\d{{4}}) của {named} nằm giữa (?P<low>{n})(?: điểm|%) và (?P<high>{n})(?: điểm|%), ứng với {LATER['vi']}", boundaries.merged),
        (["nên chưa thể kết luận"], r"^(?:(?P<maximum>Điểm tối đa của đơn vị khác)|(?P<framework>Bộ chỉ số đã thay đổi sau)|Đơn vị được thành lập sau) năm (?P<year>\d{4})(?: từ những đơn vị khác, không có kết quả năm ấy để so|, kết quả không so được với năm ấy) nên chưa thể kết luận đạt hay chưa\.", targets.unlike),
        (["có đơn vị sáp nhập"], rf"Từ (?P<since>[\d/]+) có đơn vị sáp nhập, hạng trước và sau không so được(?P<open> nên chưa thể kết luận đạt hay chưa)?(?:\.|: (?P<index>{index}) (?P<year>\d{{4}})(?: (?:đồng )?hạng (?P<place>\d+)/(?P<ranked>\d+))? ứng với {LATER['vi']})", targets.told),
        (["Nguồn nêu: đạt"], r"Nguồn nêu: đạt (?P<met>\d+)/(?P<of>\d+) mục tiêu", series.claimed),
        (["Đã nhận"], r"^Đã nhận (?P<all>\d+) kiến nghị(?P<how>[^.]*)\.(?: Ở (?P<wrong>\d+) kiến nghị)?", objections.counted),
        (["tính trong"], r"Thay đổi hạng so với năm (?P<since>\d{4}) tính trong (?P<n>\d+) ", clauses.column_among),
        (["so với năm"], r"(?P<changes>(?:▲|▼|=)[^;:]*?) so với năm (?P<since>\d{4})", clauses.changes),
        (["cao hơn", "thấp hơn"], rf"{named} (?P<way>cao hơn|thấp hơn) (?P<least>chưa đến )?(?P<by>{n}) điểm", clauses.against_mean),
        (["cách xa nhau nhất"], rf"(?:(?P<share>Tính theo phần trăm điểm tối đa), các [^“]*?)?cách xa nhau nhất ở “(?P<part>[^”]+)”: từ (?P<low>{n}) đến (?P<high>{n})", clauses.farthest_apart),
        (["tổng điểm"], rf"So với năm (?P<since>\d{{4}}), tổng điểm (?P<way>tăng|giảm|không đổi)(?: (?P<by>{n}))?", terms.contribution_total),
        (["mục tiêu chưa có số liệu"], r"(?P<all>\d+) mục tiêu chưa có số liệu", clauses.unmeasured),
        (["mục tiêu đạt"], r"(?P<met>\d+)/(?P<all>\d+) mục tiêu đạt(?: · (?P<partly>\d+) đạt một phần)?(?: · (?P<missed>\d+) chưa đạt)?(?: · (?P<unknown>\d+) chưa có số liệu)?(?: · (?P<undecidable>\d+) chưa thể kết luận)?", clauses.programme),
        (["được xếp hạng thay đổi"], r"với năm (?P<since>\d{4}) vì số đơn vị được xếp hạng thay đổi \((?P<before>\d+) rồi (?P<now>\d+)\)", clauses.numbers_ranked),
        (["Không so sánh"], r"Không so sánh (?:điểm )?với năm (?P<since>\d{4}) vì (?P<kind>bộ chỉ số đã|điểm tối đa của đơn vị)", clauses.obstacle),
        (["năm có xếp hạng"], r"Hạng (?P<kind>tốt nhất|kém nhất) trong (?P<n>\d+) năm có xếp hạng: (?P<list>[^:]*?\))\.", series.best_list),
        (["năm có xếp hạng"], r"[Hh]ạng (?P<place>\d+)/(?P<of>\d+) năm (?P<year>\d{4}) là (?P<kind>tốt nhất|kém nhất) trong (?P<n>\d+) năm có xếp hạng", clauses.best_of_years),
        (["; tốt nhất là hạng"], r"[Hh]ạng (?P<place>\d+)/(?P<of>\d+) năm (?P<year>\d{4}); tốt nhất là hạng (?P<list>\d+/\d+(?:, đồng hạng)? \([^)]*\)(?:(?:, | và )\d+/\d+(?:, đồng hạng)? \([^)]*\))*)", series.best_named),
        (["Hạng", "hạng"], r"[Hh]ạng (?P<place>\d+)/(?P<of>\d+) năm (?P<year>\d{4})", series.one_year_rank),
        (["ạng tốt nhất ở"], r"[Hh]ạng tốt nhất ở (?P<best>[^;:]*?\))(?:, kém hơn cả ở (?P<worst>[^;:]*?\)))?(?=\.?$)", series.across_indices),
        (["Từ hạng thấp nhất"], r"^Từ hạng thấp nhất đến nay: (?P<list>.*)$", series.from_worst),
        (["năm liên tiếp"], r"(?P<longest>Đợt )?(?:Điểm )?(?P<way>tăng|giảm)(?: dài nhất:)? (?P<n>\d+) năm liên tiếp, (?P<from>\d{4})–(?P<to>\d{4})", series.run),
        (["nhiều nhất ở", "mức tối đa nhất ở"], rf"(?P<share>Tính theo phần trăm điểm tối đa, )?{named} (?:hơn|gần mức|gần) (?P<than>trung bình|tối đa)(?: nhiều)? nhất ở (?P<high>(?:[^“]*?“[^”]+” \([^)]*\))+?)(?:, (?:kém nhiều|xa) nhất ở (?P<low>(?:[^“]*?“[^”]+” \([^)]*\))+))?(?=\.?$)", series.strengths),
        (["kém trung bình nhiều nhất", "xa mức tối đa nhất"], rf"(?P<share>Tính theo phần trăm điểm tối đa, )?{named} (?:kém|xa mức) (?P<than>trung bình|tối đa)(?: nhiều)? nhất ở (?P<low>(?:[^“]*?“[^”]+” \([^)]*\))+)(?=\.?$)", series.strengths),
        (["dẫn đầu"], rf"(?:^|[.:] )(?P<who>[^.:;]+?) (?P<tied>cùng )?dẫn đầu(?: với (?P<score>{n})(?P<of_max>%(?: điểm tối đa))?(?: điểm|%)?)?(?=[;.]|$)", series.leaders),
        (["cao hơn trung bình", "thấp hơn trung bình"], rf"{named} (?P<way>cao hơn|thấp hơn) trung bình (?P<least>chưa đến )?(?P<by>{n}) điểm", clauses.against_mean),
        ([" đạt "], rf"(?P<index>{index}) năm (?P<year>\d{{4}}) đạt (?P<score>{n})(?: điểm|%)", clauses.reached),
        ([" so với năm"], rf"(?<!với )năm (?P<year>\d{{4}})(?: đạt {n}(?: điểm|%))?, (?P<changes>[^;:]*?) so với năm (?P<since>\d{{4}})", clauses.changes),
        (["; trung bình: ", "; dẫn đầu: ", "; cùng dẫn đầu: "], rf"(?:^|\. )(?P<n>\d+) (?P<what>[^;.:]+?)(?:; trung bình: (?P<mean>{n})(?: điểm|%))?(?P<part>, mới biết một phần)?(?:; (?:cùng )?dẫn đầu: (?P<leader>[^;]+?))?(?=\.(?: |$))", series.table_line),
        (["Bảng mới có kết quả của các nhóm"], r"Bảng mới có kết quả của các nhóm: (?P<groups>[^.]*)\.", series.announced),
        (["Nhóm "], r"^Nhóm (?P<group>[^:]+): (?P<what>có đủ các đơn vị được xếp hạng; nguồn chỉ|có đủ các đơn vị được xếp hạng; hạng tính|chỉ gồm những giá trị đã tìm được nguồn;)", series.covers),
        (["hảo sát", "ai số ±"], rf"^(?:Thành phần “(?P<part>[^”]+)”: )?(?:[Kk]hảo sát (?P<asked>{n}) người)?(?:(?:; )?[Ss]ai số ±(?P<margin>{n}) điểm(?: phần trăm)?, theo cơ quan công bố)?\.", surveys.told),
        (["Bảng không có kết quả của"], r"Bảng không có kết quả của (?P<who>[^.]*)\.", series.lacking),
        (["Theo số liệu, trong"], r"Theo số liệu, trong (?P<all>\d+) mục tiêu: (?P<list>[^.]*)\.", series.targets_line),
    ] + charts(names, "vi") + beside_terms(names, "vi")


def english(names):
    n, unit, index = NUM["en"], names.unit, names.index
    named = rf"(?P<unit>{unit})"
    return [
        (["scored"], rf"(?:In (?P<year>\d{{4}}): )?{named} scored (?P<score>{n})(?: points|%)", clauses.finding_score),
        (["rank"], rf"(?:{named}: )?(?P<tied>tied at )?rank (?P<place>\d+) of (?P<of>\d+)", clauses.rank_anywhere),
        (["above", "below"], rf"{named} is (?P<least>less than )?(?P<by>{n}) (?:percentage )?points? (?P<way>above|below)", clauses.against_mean),
        (["the total"], rf"Compared with (?P<since>\d{{4}}) the total (?P<way>rose|fell|is unchanged)(?: by (?P<by>{n}))?", terms.contribution_total),
        (["farthest apart"], rf"(?:(?P<share>By share of the maximum), [^“]*?)?farthest apart in “(?P<part>[^”]+)”: from (?P<low>{n}) to (?P<high>{n})", clauses.farthest_apart),
        (["targets without figures", "target without figures"], r"(?P<all>\d+) targets? without figures", clauses.unmeasured),
        (["targets met"], r"(?P<met>\d+)/(?P<all>\d+) targets met(?: · (?P<partly>\d+) partly met)?(?: · (?P<missed>\d+) not met)?(?: · (?P<unknown>\d+) without figures)?(?: · (?P<undecidable>\d+) undecidable)?", clauses.programme),
        (["number of units ranked changed"], r"with (?P<since>\d{4}): the number of units ranked changed \((?P<before>\d+), then (?P<now>\d+)\)", clauses.numbers_ranked),
        (["ot compared with"], r"ot compared with (?P<since>\d{4}): the (?P<kind>framework has|unit's maximum)", clauses.obstacle),
        (["with a rank"], r"(?P<kind>Best|Worst) rank of (?P<n>\d+) years with a rank: (?P<list>[^:]*?\))\.", series.best_list),
        (["with a rank"], r"[Rr]ank (?P<place>\d+) of (?P<of>\d+) in (?P<year>\d{4}) is the (?P<kind>best|worst) of (?P<n>\d+) years with a rank", clauses.best_of_years),
        (["; the best was rank"], r"[Rr]ank (?P<place>\d+) of (?P<of>\d+) in (?P<year>\d{4}); the best was rank (?P<list>\d+/\d+(?:, tied)? \([^)]*\)(?:(?:, | and )\d+/\d+(?:, tied)? \([^)]*\))*)", series.best_named),
        (["ank"], r"[Rr]ank (?P<place>\d+) of (?P<of>\d+) in (?P<year>\d{4})", series.one_year_rank),
        (["est rank in"], r"[Bb]est rank in (?P<best>[^;:]*?\))(?:, worst in (?P<worst>[^;:]*?\)))?(?=\.?$)", series.across_indices),
        (["From the lowest"], r"^From the lowest rank to now: (?P<list>.*)$", series.from_worst),
        (["years in a row"], r"(?P<longest>Longest )?(?:The score has )?(?P<way>risen|rise|fallen|fall):? (?P<n>\d+) years in a row, (?P<from>\d{4})–(?P<to>\d{4})", series.run),
        (["farthest above", "closest to the maximum in"], rf"(?P<share>By share of the maximum, )?{named} is (?:farthest above the|closest to the) (?P<than>average|maximum) in (?P<high>(?:[^“]*?“[^”]+” \([^)]*\))+?)(?:, farthest (?:below|from) it in (?P<low>(?:[^“]*?“[^”]+” \([^)]*\))+))?(?=\.?$)", series.strengths),
        (["farthest below the", "farthest from the"], rf"(?P<share>By share of the maximum, )?{named} is farthest (?:below|from) the (?P<than>average|maximum) in (?P<low>(?:[^“]*?“[^”]+” \([^)]*\))+)(?=\.?$)", series.strengths),
        (["is first", "share first place"], rf"(?:^|[.:] )(?P<who>[^.:;]+?) (?:is first|(?P<tied>share first place))(?: with (?P<score>{n})(?P<of_max>%(?: of (?:its|their) maximum))?(?: points|%)?)?(?=[;.]|$)", series.leaders),
        ([" was "], rf"(?P<index>{index}) was (?P<score>{n})(?: points|%) in (?P<year>\d{{4}})", clauses.reached),
        (["compared with"], r"compared with (?P<since>\d{4}): (?P<changes>(?:[^;.]|\.(?!\s|$))*)", clauses.changes),
        (["compared with"], rf"(?P<word>Also|Meanwhile,) compared with (?P<since>\d{{4}}), the average of (?:the )?(?P<n>\d+) [^:]*?(?P<both> with a score in both years)?: (?P<changes>(?:up|down) (?:less than )?{n}|unchanged)", series.field_moved),
        (["worked out among"], r"Changes of rank compared with (?P<since>\d{4}) are worked out among the (?P<n>\d+) ", clauses.column_among),
        (["Within"], rf"Within (?P<by>{n}) (?:percentage )?points? of {named} there (?:is|are) (?P<n>\d+) ", series.near),
        (["place"], rf"{named} (?P<shared>takes|shares) place (?P<place>\d+) among (?P<of>\d+) (?P<peers>[^.]*?)(?P<lacking> with a rank)?\.", series.among_peers),
        (["by population"], rf"(?P<index>{index}) (?P<year>\d{{4}}) of {named}, as the average of its parts by population \((?P<people>[^)]*)\), is (?P<mean>{n})(?: points|%): worked out by this site from the populations in “(?P<source>[^”]*)”, and no published result", boundaries.by_population),
        (["On the boundaries"], rf"On the boundaries since (?P<since>(?:\d+ )?(?:[A-Z][a-z]+ )?\d{{4}}), this result comes to {LATER['en']}", boundaries.own),
        (["On the boundaries"], rf"On the boundaries since (?P<since>(?:\d+ )?(?:[A-Z][a-z]+ )?\d{{4}}), (?P<index>{index}) (?P<year>\d{{4}}) of {named} lies between (?P<low>{n})(?: points|%) and (?P<high>{n})(?: points|%), which comes to {LATER['en']}", boundaries.merged),
        (["it cannot be decided"], r"^(?:(?P<maximum>The unit's maximum is another than in)|(?P<framework>The framework has changed since)|The unit was formed out of others after) (?P<year>\d{4}).*it cannot be decided whether the target is met\.", targets.unlike),
        (["Units were merged on"], rf"Units were merged on (?P<since>(?:\d+ )?(?:[A-Z][a-z]+ )?\d{{4}}), so that places before and after do not compare(?P<open>, and it cannot be decided whether the target is met)?(?:\.|: (?P<index>{index}) (?P<year>\d{{4}})(?:, (?:tied at )?rank (?P<place>\d+) of (?P<ranked>\d+),)? comes to {LATER['en']})", targets.told),
        (["The source states"], r"The source states: (?P<met>\d+) of (?P<of>\d+) targets? met", series.claimed),
        (["came in"], r"^(?P<all>\d+) objections? came in(?P<how>[^.]*)\.(?: In (?P<wrong>\d+) the figure)?", objections.counted),
        (["compared with"], rf"in (?P<year>\d{{4}}), (?P<changes>[^;:]*?) compared with (?P<since>\d{{4}})", clauses.changes),
        (["; average: ", "; first: ", "; sharing first place: "], rf"(?:^|\. )(?P<n>\d+) (?P<what>[^;.:]+?)(?:; average: (?P<mean>{n})(?: points|%))?(?P<part>, known only in part)?(?:; (?:first|sharing first place): (?P<leader>[^;]+?))?(?=\.(?: |$))", series.table_line),
        (["So far the table has results of"], r"So far the table has results of these groups: (?P<groups>[^.]*)\.", series.announced),
        (["Of "], r"^Of (?P<group>.+?), (?P<what>all units that were ranked are listed; the source|all units that were ranked are listed; ranks|only values with a known source are listed;)", series.covers),
        (["surveyed", "argin of error ±"], rf"^(?:Component “(?P<part>[^”]+)”: )?(?:(?P<asked>{n}) (?:people were|person was) surveyed)?(?:(?:; )?[Mm]argin of error ±(?P<margin>{n}) (?:percentage )?points, as published)?\.", surveys.told),
        (["The table has no result of"], r"The table has no result of (?P<who>[^.]*)\.", series.lacking),
        (["By the figures, of"], r"By the figures, of (?P<all>\d+) targets?: (?P<list>[^.]*)\.", series.targets_line),
    ] + charts(names, "en") + beside_terms(names, "en")


def charts(names, lang):
    """What hearers meet inside a drawing."""
    n = NUM[lang]
    named = rf"(?P<unit>{names.unit})"
    rank = r"(?P<tied>đồng )?hạng" if lang == "vi" else r"(?P<tied>tied at )?rank"
    of = "/" if lang == "vi" else " of "
    mean, best = ("Trung bình", "Cao nhất") if lang == "vi" else ("Average", "Highest")
    place = rf"{rank} (?P<place>\d+)(?:{of}(?P<of>\d+)| \()"
    before = place.replace("tied", "were").replace("place", "before").replace("<of>", "<among>")
    return [
        ([], rf"^{named}: (?P<score>{n})(?:, {place}|$)", marks.bar),
        ([], rf"^(?:{named} )?(?P<year>\d{{4}}): (?P<value>{n})$", marks.point),
        ([mean], rf"^{mean} (?P<year>\d{{4}}): (?P<value>{n})$", marks.mean_point),
        ([], rf"^(?P<year>\d{{4}}): {place}", marks.rank_point),
        ([], rf"^(?P<index>{names.index})(?: \d{{4}})?, (?P<year>\d{{4}}): {place}[^;]*(?:; (?P<then>\d{{4}}): {before})?", marks.rail),
        ([], rf"^{named}: (?P<list>(?:{rank} \d+(?:{of}\d+| \([^)0-9]*\)) \(\d{{4}}\)(?:, )?)+)$".replace("?P<tied>", ""), marks.line),
        ([best], rf"^{mean} (?P<mean>\d+)%; {best} (?P<best>\d+)%$", marks.share),
    ]


def beside_terms(names, lang):
    n = NUM[lang]
    points = "điểm(?: phần trăm)?" if lang == "vi" else "(?:percentage )?points?"
    return [([], rf"^(?P<by>[+−]{n})$", contribution), ([], rf"^(?P<by>{n})(?: {points}|%)(?: (?P<unit>{names.unit}))?", term)]


def contribution(case):
    if case.block.tag == "dd":
        terms.contribution(case)


def term(case):
    if case.block.tag == "dd" or case.block.label:
        terms.term(case)
