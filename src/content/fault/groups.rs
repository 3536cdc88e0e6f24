//! What can be wrong about the groups of an index, by name; `list` has it among all others.

use super::error;
use super::named::{Fault, fault};
use diagnostic::{Diagnostic, Origin, Words};
use model::{Lang, Text};

/// See `list`.
pub(super) const GROUP_DOES_NOT_FIT: Fault = fault(
    "group-does-not-fit",
    (
        "thành phần, mức tối đa hoặc trọng số ghi cho một nhóm không khớp với bộ chỉ số",
        "components, maxima or weights of a group do not fit the framework",
    ),
    (
        "Một chỉ số có thể xếp hạng nhiều nhóm (sở, ngành; xã; phường), mỗi nhóm có thành phần, mức tối đa và trọng số riêng. \
         Thành phần con chỉ áp dụng cho nhóm mà thành phần cha áp dụng; mức riêng chỉ ghi cho nhóm mà thành phần áp dụng; đã ghi \
         mức tối đa cho nhóm này thì phải ghi cho mọi nhóm khác có thành phần đó. Nếu không, tỷ lệ và điểm mất của nhóm tính sai.",
        "An index may rank several groups (departments; communes; wards), each with components, maxima and weights of its own. A part \
         applies only to groups that the component above it applies to; a number of a group's own belongs only to groups that the \
         component applies to; and where one group has a maximum, each other group with that component has one. Else shares and lost \
         points of the group would be wrong.",
    ),
);

/// See `list`.
pub(super) const PART_DOES_NOT_APPLY: Fault = fault(
    "part-does-not-apply",
    (
        "có điểm của một thành phần không áp dụng cho đơn vị",
        "a value of a component that does not apply to the unit",
    ),
    (
        "Bộ chỉ số nói thành phần này không áp dụng cho nhóm của đơn vị: trang không có dòng, không có con số nào của nó. Có điểm \
         tức là chép nhầm cột hoặc nhầm dòng, hoặc bộ chỉ số khai báo thiếu nhóm. Không áp dụng thì không ghi gì, kể cả lý do.",
        "The framework says that this component does not apply to the unit's group: pages have no row and no figure of it. A value means \
         that a column or row was copied wrongly, or that the framework lacks the group. Where it does not apply nothing is written, \
         no reason either.",
    ),
);

/// See `list`.
pub(super) const GROUP_NOT_ANNOUNCED: Fault = fault(
    "group-not-announced",
    (
        "có kết quả của một nhóm mà bảng nói là chưa công bố",
        "a result of a group that the table says is not announced",
    ),
    (
        "`fields` của một bảng kê những nhóm đã công bố; không ghi là mọi nhóm. Nhóm khác chưa công bố thì không có dòng nào, và \
         không bị coi là thiếu.",
        "`fields` of a table lists the groups that are announced; without it all are. Of another group there is no row, and none is \
         said to be missing.",
    ),
);

/// See `list`.
pub(super) const ANNOUNCED_GROUPS_DIFFER: Fault = fault(
    "announced-groups-differ",
    (
        "fields và coverage của một bảng kê những nhóm khác nhau",
        "fields and coverage of a table name other groups",
    ),
    (
        "`coverage: {so: complete, xa: partial}` nói nhóm nào đã công bố đủ, nhóm nào mới biết một phần, và như vậy cũng kê những \
         nhóm đã công bố. `fields` bên cạnh là thừa; kê khác đi thì không biết nhóm nào đã công bố.",
        "`coverage: {so: complete, xa: partial}` says of which groups all is known and of which some, and by that which groups are \
         announced. `fields` beside it is not needed; where it names others, nobody can tell which are announced.",
    ),
);

/// Groups that a table names twice, in other ways.
pub(crate) fn announced_groups_differ(list: Origin, coverage: Origin) -> Diagnostic {
    error(
        "announced-groups-differ",
        Words::new(
            "fields kê những nhóm khác với coverage",
            "fields names other groups than coverage",
        ),
        list,
        Words::new("các nhóm kê ở đây", "the groups that are named here"),
    )
    .against(
        coverage,
        Words::new(
            "coverage nói về các nhóm này",
            "coverage speaks of these groups",
        ),
    )
    .help(
        "bỏ fields: các nhóm trong coverage là những nhóm đã công bố",
        "remove fields: the groups of coverage are those that are announced",
    )
}

/// A part that is for a group to which the component above it does not apply.
pub(crate) fn group_outside_parent(code: &str, origin: Origin, above: Origin) -> Diagnostic {
    error(
        "group-does-not-fit",
        Words::new(
            format!("thành phần cha không áp dụng cho nhóm “{code}”"),
            format!("the component above does not apply to the group “{code}”"),
        ),
        origin,
        Words::new(
            "thành phần con không thể áp dụng cho nhóm này",
            "a part of it cannot apply to this group",
        ),
    )
    .against(
        above,
        Words::new(
            "thành phần cha áp dụng cho các nhóm này",
            "the component above applies to these groups",
        ),
    )
    .help(
        "bỏ nhóm này khỏi fields, hoặc thêm nó vào fields của thành phần cha",
        "take the group out of fields, or add it to the fields of the component above",
    )
}

/// A maximum or weight for a group to which the component does not apply.
pub(crate) fn number_of_another_group(code: &str, origin: Origin) -> Diagnostic {
    error(
        "group-does-not-fit",
        Words::new(
            format!("thành phần này không áp dụng cho nhóm “{code}”"),
            format!("this component does not apply to the group “{code}”"),
        ),
        origin,
        Words::new(
            "mức riêng ghi cho nhóm không có thành phần này",
            "a number for a group that does not have this component",
        ),
    )
    .help(
        "bỏ dòng này, hoặc thêm nhóm vào fields của thành phần",
        "remove this line, or add the group to the fields of the component",
    )
}

/// A group without a maximum where others have theirs.
pub(crate) fn group_without_maximum(code: &str, origin: Origin) -> Diagnostic {
    error(
        "group-does-not-fit",
        Words::new(
            format!("nhóm “{code}” không có mức tối đa"),
            format!("the group “{code}” has no maximum"),
        ),
        origin,
        Words::new(
            "các nhóm khác có mức tối đa ở đây",
            "other groups have theirs here",
        ),
    )
    .help(
        format!("ghi mức tối đa của nhóm “{code}”, hoặc max làm mức chung"),
        format!("write the maximum of the group “{code}”, or max as that of all others"),
    )
}

/// A value of a component that does not apply to the unit.
pub(crate) fn part_does_not_apply(
    component: &Text,
    group: &Text,
    origin: Origin,
    set: Origin,
) -> Diagnostic {
    let (vi, en) = (component.get(Lang::VI), component.get(Lang::EN));
    error(
        "part-does-not-apply",
        Words::new(
            format!("“{vi}” không áp dụng cho nhóm {}", group.get(Lang::VI)),
            format!("“{en}” does not apply to {}", group.get(Lang::EN)),
        ),
        origin,
        Words::new(
            "ở đây không được có điểm hay lý do nào",
            "there can be no value here, and no reason either",
        ),
    )
    .against(
        set,
        Words::new(
            "thành phần chỉ áp dụng cho các nhóm này",
            "the component applies to these groups only",
        ),
    )
    .help(
        "bỏ giá trị này, hoặc thêm nhóm vào fields của thành phần",
        "remove the value, or add the group to the fields of the component",
    )
}

/// A row of a group that is not announced.
pub(crate) fn group_not_announced(group: &Text, origin: Origin, list: Origin) -> Diagnostic {
    error(
        "group-not-announced",
        Words::new(
            format!("có kết quả của nhóm {} chưa công bố", group.get(Lang::VI)),
            format!(
                "a result of {}, which are not announced",
                group.get(Lang::EN)
            ),
        ),
        origin,
        Words::new("đơn vị thuộc nhóm ấy", "the unit belongs to that group"),
    )
    .against(
        list,
        Words::new(
            "bảng nói chỉ các nhóm này đã công bố",
            "the table says that only these groups are announced",
        ),
    )
    .help(
        "thêm nhóm vào fields của bảng, hoặc bỏ dòng này",
        "add the group to the fields of the table, or remove this row",
    )
}
