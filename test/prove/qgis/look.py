"""
What QGIS sees in a folder that `files.ts` wrote, as JSON on standard output: look.py FOLDER. It tells and judges nothing. Pictures of the project
and of each of its layers lie in the folder afterwards.
"""

import json
import os
import sys
from collections import Counter
from contextlib import redirect_stdout

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.append("/usr/share/qgis/python/plugins")

from qgis.core import (  # noqa: E402
    Qgis,
    QgsApplication,
    QgsExpression,
    QgsFeatureRequest,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsRenderContext,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas  # noqa: E402
from qgis.PyQt.QtCore import QSize  # noqa: E402
from qgis.PyQt.QtGui import QColor, QImage  # noqa: E402

folder = sys.argv[1]
width, height = 1600, 1200
application = QgsApplication([], True)
application.initQgis()
messages = []
QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel].connect(
    lambda text, tag, level: messages.append(f"{tag}: {text}") if level != Qgis.Info else None
)


def box(extent):
    return [extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()]


def of_symbol(symbol):
    first = symbol.symbolLayer(0)
    return {
        "class": first.layerType(),
        "colour": symbol.color().name(),
        "style": first.properties().get("style", first.properties().get("line_style", "")),
    }


def of_renderer(renderer):
    kind = renderer.type()
    if kind == "singleSymbol":
        return {"type": kind, "symbols": [of_symbol(renderer.symbol())]}
    if kind == "graduatedSymbol":
        return {
            "type": kind,
            "column": renderer.classAttribute(),
            "error": QgsExpression(renderer.classAttribute()).parserErrorString(),
            "ranges": [
                {"from": one.lowerValue(), "to": one.upperValue(), "title": one.label(), **of_symbol(one.symbol())}
                for one in renderer.ranges()
            ],
        }
    return {"type": kind, "symbols": [of_symbol(one) for one in renderer.symbols(QgsRenderContext())]}


def drawn_as(layer):
    """How many features have each colour of the renderer; "" are those with a shape that it draws not at all."""
    context = QgsRenderContext()
    context.setExpressionContext(layer.createExpressionContext())
    renderer = layer.renderer().clone()
    renderer.startRender(context, layer.fields())
    counts = Counter()
    for feature in layer.getFeatures():
        if feature.geometry().isNull() or feature.geometry().isEmpty():
            continue
        context.expressionContext().setFeature(feature)
        symbol = renderer.originalSymbolForFeature(feature, context)
        counts["" if symbol is None else symbol.color().name()] += 1
    renderer.stopRender(context)
    return counts


def plain(value):
    return None if value is None or (hasattr(value, "isNull") and value.isNull()) else value


def of_layer(layer):
    if not layer.isValid():
        return {"name": layer.name(), "valid": False}
    fields = [{"name": one.name(), "alias": one.alias(), "type": one.typeName()} for one in layer.fields()]
    without_shape = QgsFeatureRequest().setFlags(QgsFeatureRequest.NoGeometry)
    return {
        "name": layer.name(),
        "valid": True,
        "crs": layer.crs().authid(),
        "features": layer.featureCount(),
        "extent": box(layer.extent()),
        "fields": fields,
        "renderer": of_renderer(layer.renderer()),
        "drawnAs": drawn_as(layer),
        "rows": [[plain(value) for value in feature.attributes()] for feature in layer.getFeatures(without_shape)],
    }


def render(layers, extent, crs, name):
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(crs)
    settings.setOutputSize(QSize(width, height))
    settings.setBackgroundColor(QColor("#ffffff"))
    settings.setExtent(extent)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage().convertToFormat(QImage.Format_RGB32)
    image.save(os.path.join(folder, f"{name}.png"))
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    pixels = Counter(memoryview(bits.asstring()).cast("I"))
    return {
        "errors": [one.message for one in job.errors()],
        "pixels": {f"#{value & 0xFFFFFF:06x}": count for value, count in pixels.most_common(400)},
    }


def of_project():
    canvas = QgsMapCanvas()
    # By this name a project says where its map opens.
    canvas.setObjectName("theMapCanvas")
    canvas.resize(width, height)
    project = QgsProject.instance()
    read = project.read(os.path.join(folder, "qgis", "sag.qgs"))
    root = project.layerTreeRoot()
    shown = [one for one in root.layerOrder() if root.findLayer(one).isVisible()]
    told = {
        "read": read,
        "error": project.error(),
        "title": project.title(),
        "crs": project.crs().authid(),
        "listed": [{"name": one.name(), "found": one.layer() is not None, "on": one.isVisible()} for one in root.findLayers()],
        "opensAt": box(canvas.extent()),
        "picture": render(shown, canvas.extent(), project.crs(), "project"),
        "layers": [
            {
                **of_layer(layer),
                "picture": render([layer], layer.extent().buffered(20), project.crs(), layer.id()),
            }
            for layer in root.layerOrder()
        ],
    }
    return told


def of_files():
    told = {}
    for part in ("shp", "fgb"):
        inside = os.path.join(folder, part)
        for file in sorted(os.listdir(inside)):
            if file.endswith(f".{part}"):
                told[file] = of_layer(QgsVectorLayer(os.path.join(inside, file), file, "ogr"))
    for file in ("roll.geojson", "roll.gpkg|layername=roll"):
        told[file.split("|")[0]] = of_layer(QgsVectorLayer(os.path.join(folder, file), file, "ogr"))
    kml = os.path.join(folder, "case.kml")
    whole = QgsVectorLayer(kml, "kml", "ogr")
    for line in whole.dataProvider().subLayers():
        name = line.split("!!::!!")[1]
        told[f"case.kml: {name}"] = of_layer(QgsVectorLayer(f"{kml}|layername={name}", name, "ogr"))
    return told


def of_algorithms():
    """The roll of the GeoPackage, by QGIS' own tools."""
    import processing
    from processing.core.Processing import Processing

    Processing.initialize()
    roll = QgsVectorLayer(os.path.join(folder, "roll.gpkg") + "|layername=roll", "roll", "ogr")
    memory = {"INPUT": roll, "OUTPUT": "TEMPORARY_OUTPUT"}
    sums = processing.run(
        "qgis:basicstatisticsforfields", {"INPUT_LAYER": roll, "FIELD_NAME": "shareOere", "OUTPUT_HTML_FILE": "TEMPORARY_OUTPUT"}
    )
    kroner = processing.run(
        "native:fieldcalculator",
        {**memory, "FIELD_NAME": "kroner", "FIELD_TYPE": 0, "FORMULA": "sum(\"shareOere\") / 100"},
    )
    dissolved = processing.run("native:dissolve", memory)["OUTPUT"]
    checked = processing.run(
        "qgis:checkvalidity",
        {
            **{"INPUT_LAYER": roll, "METHOD": 2},
            **{one: "TEMPORARY_OUTPUT" for one in ("VALID_OUTPUT", "INVALID_OUTPUT", "ERROR_OUTPUT")},
        },
    )
    return {
        "shareOere": sums["SUM"],
        "shareKroner": next(kroner["OUTPUT"].getFeatures())["kroner"],
        "features": sums["COUNT"],
        "areaM2": sum(one.geometry().area() for one in dissolved.getFeatures()),
        "invalid": checked["INVALID_COUNT"],
    }


with redirect_stdout(sys.stderr):
    told = {
        "version": Qgis.QGIS_VERSION,
        "project": of_project(),
        "files": of_files(),
        "algorithms": of_algorithms(),
        "messages": messages,
    }
print(json.dumps(told))
sys.stdout.flush()
# What Qt takes down on its way out needs no waiting for, and may fail.
os._exit(0)
