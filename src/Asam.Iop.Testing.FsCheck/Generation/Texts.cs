using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck.Generation;

/// <summary>Texts and ids: mostly plain, some with accents, other scripts and surrogate pairs, some as long as they may be.</summary>
internal static class Texts
{
    private static readonly string[] Characters = ["a", "b", "z", "7", "-", ".", " ", "é", "ß", "я", "中", "\"", "\\", "<", "😀"];

    public static Gen<string> Ids { get; } = UpTo(Text.MaxIdLength);

    public static Gen<string> Titles { get; } = UpTo(Text.MaxLength);

    public static Gen<string> Addresses { get; } = UpTo(Text.MaxAddressLength);

    /// <summary>Shorter texts: one letter, then half of it.</summary>
    public static IEnumerable<string> Shrink(string text) => text == "a" ? [] : text.Length == 1 ? ["a"] : ["a", Half(text)];

    private static Gen<string> UpTo(int max) =>
        from length in Gen.Frequency((8, Gen.Choose(1, 12)), (1, Gen.Constant(1)), (1, Gen.Constant(max)))
        from characters in Choices.Times(Gen.Elements(Characters), length)
        select Cut(string.Concat(characters), length);

    private static string Half(string text) => Cut(text, (text.Length + 1) / 2);

    /// <summary>Cuts a text to a length, one less where that would part a surrogate pair.</summary>
    private static string Cut(string text, int length) =>
        text.Length <= length ? text
        : length == 1 && char.IsHighSurrogate(text[0]) ? "a"
        : text.Substring(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length);
}
