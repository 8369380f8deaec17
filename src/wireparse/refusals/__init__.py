"""Why a line that looks like a part of the frame was taken for none: weighed again, on request alone.

The rules that decide are those of `datelines` and `tokenizers`; patterns here only pick out what to ask them about.
"""
