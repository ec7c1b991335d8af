"""Small valid files of each kind of the sample, to be spoiled in one place."""

SAMPLE_COMMITMENT = """\
year: "2026"
signed_on: "2026-01-05"
lines:
  - section: "dao-duc"
    item: "thu-nhat"
    text: "Đi họp đúng giờ"
    remedy: "2025-Q4"
    outcome: "partly"
    outcome_text: "Muộn hai lần"
"""

SAMPLE_REMEDIES = """\
remedies:
  - quarter: "2025-Q4"
    item: "thu-nhat"
    step: "Dậy sớm"
    due: "2026-01-31"
    progress: "done"
    done_on: "2026-01-20"
    result: "Đã quen"
    confirmed_by: "Tổ trưởng"
    raised_by: "review"
"""

SAMPLE_COMMITTEE = """\
year: "2026"
head:
  cell: "Đảng bộ thử"
  place: "Nơi thử"
  signed_on: "2026-12-18"
due: "2026-12-12"
decided_on: "2026-12-18"
report:
  level: "tot"
  points:
    - {group: "chung", points: "27"}
  sections:
    - section: "nguyen-tac"
      text: "Họp đủ mười hai kỳ."
"""

SAMPLE_CELL = """\
key: "chi-bo-1"
head:
  cell: "Chi bộ thử"
  committee: "Đảng bộ thử"
  place: "Nơi thử"
  signed_on: "2026-12-05"
  number: "12"
due: "2026-11-25"
typist: "Trần Thị Thử"
rated_on: "2026-12-01"
sent_on: "2026-12-08"
knows_decisions: "true"
meeting:
  held_on: "2026-12-05"
  place: "phòng họp"
  began: "7 giờ 30"
  ended: "11 giờ"
  chair: "Trần Thị Thử"
  taker: "Lò Văn Thử"
  teller: "Lò Văn Thử"
  present: 2
  absent: "Một đồng chí vắng"
  conclusion: "Nhất trí."
first_vote: {members: 2, present: 2, handed_out: 2, returned: 2, invalid: 0}
report:
  level: "tot"
  sections: []
members:
  - name: "Trần Thị Thử"
    born: "1980-09-02"
    joined: "2010-05-19"
    official: "2011-05-19"
    office: "Bí thư"
    unit: "Trường thử"
    status: "official"
    not_compared: "true"
    suggestion:
      text: "Làm rõ việc chậm."
      by: "Đảng uỷ"
      on: "2026-10-30"
    handed_in:
      on: "2026-11-18"
      way: "paper"
      form: "2B"
      claims: "tot"
      points: ["17", "6,5"]
      rest: "none"
      answers:
        thu-nhat: {level: "fixed", shortcoming: "Có lúc chậm"}
      sections:
        - section: "nhiem-vu"
          text: "Xong việc."
      returned: "Viết thêm."
    rated: {workplace: "tot", cell-committee: "tot"}
    votes: "2/0/0"
    second_votes: "1/1"
    remark: "Được."
    basis: "Xong việc."
    decided: "hoan-thanh"
    decided_because: "Cân đối"
"""
