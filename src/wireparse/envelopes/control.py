"""The control characters of transmissions, by the names that standards give them."""

SOH = "\x01"
STX = "\x02"
ETX = "\x03"
EOT = "\x04"
ENQ = "\x05"
BS = "\b"
DLE = "\x10"
DC1 = "\x11"
DC2 = "\x12"
DC3 = "\x13"
DC4 = "\x14"
SYN = "\x16"
US = "\x1f"
DEL = "\x7f"

# What stands between messages, and means nothing there.
FILLERS = "\x00\t\r\n\f\x7f\x04 "

# What may open a line of the text: the paragraph's tab, the table's.
TABS = "\t\b"
