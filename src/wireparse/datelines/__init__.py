"""How a dateline is read: where it is looked for is the business of `tokenizers.dateline`.

`plain` reads the usual order in one pattern; `productions` all others, of the pieces in `printed_places` and
`printed_dates`. `enclosed` reads the East Asian forms, `naked_credits` those without a bracket, `labelled` those behind
a label, `unbroken` those behind a byline or in copy that lost its line breaks, `relayed` what a monitoring service put
behind them. What was read is a `reading`; `evidence` judges it, and says what is missing.
"""
