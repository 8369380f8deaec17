"""Picture houses: whom photo credits name beside the agencies that have records, and the words that stand for a source.

They write no stories, so that they have no records. The names stay as they are in every language.
"""

PICTURE_HOUSES: tuple[str, ...] = (
    "Alamy", "Anadolu Images", "Archive", "Archives", "Archivo", "Archiv", "Bildbyrån", "Corbis", "Courtesy", "EPA",
    "EPA-EFE", "EPA/EFE", "EyeEm", "File", "FILE", "Fotolia", "Gamma-Rapho", "Getty", "Getty Images",
    "Getty Images/iStock", "Handout", "HANDOUT", "Hans Lucas", "Icon Sportswire", "IMAGO", "Imago", "imago images",
    "iStock", "iStockphoto",
    "Keystone", "KEYSTONE", "Lehtikuva", "LEHTIKUVA", "Magnum Photos", "NurPhoto", "Pexels", "picture alliance",
    "picture-alliance", "Pixabay", "Pool", "POOL", "Profimedia", "Redux", "Rex", "Rex Features", "Scanpix", "SCANPIX",
    "Shutterstock", "SIPA", "Sipa USA", "SOPA Images", "Unsplash", "Wikimedia Commons", "Wikipedia", "ZUMA Press",
    "ZUMA Wire", "フォト", "ロイター", "アフロ", "视觉中国", "图虫",
)  # fmt: skip
