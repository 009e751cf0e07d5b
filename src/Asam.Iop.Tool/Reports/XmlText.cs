using System.Text;
using System.Xml;

namespace Asam.Iop.Tool.Reports;

/// <summary>Makes text that XML can hold.</summary>
internal static class XmlText
{
    /// <summary>Gets the text with U+FFFD for each character that no XML document may have.</summary>
    public static string Of(string text)
    {
        StringBuilder valid = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
            valid.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar : rune);
        return valid.ToString();
    }
}
