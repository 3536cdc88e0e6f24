"""How an index is measured: its data file against the content's YAML, row by row."""

from record import text

#: Columns of numbers; those of bands by the keys of content.
OF_FRAMEWORK = ("max", "weight", "min")
OF_BAND = {"lower": "from", "upper": "to"}


def is_of(line):
    """Whether a line of a data file tells how something is measured."""
    return "lower" in line


def check(line, record, say, counts):
    """Every number of a line is the one that content has, and no other is there."""
    where = "/".join(filter(None, (line["index"], line["field"], line["framework"], line["component"], line["band"], line["from_year"])))
    own, above = found(line, record)
    if own is None:
        say("figure-of-nothing", f"{where}: nothing of it is in the content")
        return
    if line["band"]:
        expected = {column: own.get(key) for column, key in OF_BAND.items()}
        expected["bounds_of"] = above["of"]
    else:
        field = line["field"]
        expected = {
            "max": (own.get("maxima") or {}).get(field) or own.get("max"),
            "min": (own.get("minima") or {}).get(field) or own.get("min"),
            "adds": own.get("adds"),
            "weight": (own.get("weights") or {}).get(field) or own.get("weight"),
        }
    expected |= {"from_year": above["from"], "to_year": above.get("to"), "name": text(own["name"], "vi")}
    for column in (*OF_FRAMEWORK, *OF_BAND, *expected):
        counts["cells"] += 1
        wanted = expected.get(column) or ""
        if line[column].removeprefix("'") != wanted:
            say("data-differs", f"{where} {column}: {line[column]!r}, {wanted!r} in the content")


def found(line, record):
    """What a line is about in the content, and the framework or the scheme of bands that says from when to when."""
    index = record.indices[line["index"]]
    if line["band"]:
        schemes = [
            one
            for one in index.raw.get("bands") or []
            if one["from"] == line["from_year"] and (line["field"] in one["fields"] if one.get("fields") else not line["field"])
        ]
        bands = [(band, scheme) for scheme in schemes for band in scheme["bands"] if band["code"] == line["band"]]
        return bands[0] if bands else (None, None)
    framework = index.named(line["framework"])
    if framework is None or (framework.field or "") != line["field"]:
        return None, None
    component = framework.components.get(line["component"])
    return framework.raw if not line["component"] else component and component.raw, framework.raw


def numbers(line, record):
    """Every number of a line, each by its address. A bound has one in every year of its bands."""
    if line["band"]:
        first = int(line["from_year"])
        last = int(line["to_year"] or 10**4)
        for year in {first, *(year for year in record.editions if first <= year <= last)}:
            index = "@".join(filter(None, (line["index"], line["field"])))
            base = f"bands/{index}/{year}/{line['band']}"
            yield f"{base}/from", line["lower"]
            yield f"{base}/to", line["upper"]
        return
    step = f"/{line['component']}" if line["component"] else ""
    for quantity in OF_FRAMEWORK:
        yield f"framework/{line['index']}/{line['framework']}{step}/{quantity}", line[quantity]
