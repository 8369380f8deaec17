"""Why a line that looks like a part of the frame was taken for none: weighed again, on request alone.

The rules are those of `datelines` and `tokenizers`; here is none of its own.
"""
