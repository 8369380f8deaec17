"""Stories in Spark: the schema that `mapInArrow` has to be told. What parses there is `map_batches` of `arrow`."""

from typing import TYPE_CHECKING, Any

import attrs

from wireparse.article import Place
from wireparse.errors import Defect
from wireparse.extras import load_extra
from wireparse.interchange.rows import COLUMNS, Form, name_columns

if TYPE_CHECKING:
    from types import ModuleType

    from pyspark.sql.types import StructType


def output_schema(schema: "StructType", *, prefix: str = "") -> "StructType":
    """Return the schema of what `map_batches` makes of a data frame: its columns, and behind them ours.

        frame.mapInArrow(arrow.map_batches, spark.output_schema(frame.schema))

    Args:
        schema: that of the input, `frame.schema`.
        prefix: what the names of our columns begin with, as it is given to `map_batches`.

    Raises:
        ValueError: the input has a column called as one of ours, without regard to case.
    """
    types = load_extra("pyspark.sql.types", extra="spark", purpose="a schema of Spark")
    kinds = _make_types(types)
    names = name_columns(schema.names, prefix)
    ours = [types.StructField(name, kinds[column.form]) for name, column in zip(names, COLUMNS, strict=True)]
    whole: StructType = types.StructType([*schema.fields, *ours])
    return whole


def _make_types(types: "ModuleType") -> dict[Form, Any]:
    text, number = types.StringType(), types.IntegerType()

    def many(kind: type) -> Any:
        fields = [types.StructField(field.name, number if field.type is int else text) for field in attrs.fields(kind)]
        return types.ArrayType(types.StructType(fields))

    return {
        Form.TEXT: text,
        Form.NUMBER: number,
        Form.FLAG: types.BooleanType(),
        Form.DAY: types.DateType(),
        Form.TEXTS: types.ArrayType(text),
        Form.PLACES: many(Place),
        Form.DEFECTS: many(Defect),
    }
