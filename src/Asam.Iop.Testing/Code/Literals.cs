using System.Globalization;
using System.Text;
using Asam.Iop.Plans;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Testing.Code;

/// <summary>Values as C# writes them.</summary>
internal static class Literals
{
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Of<T>(T value)
        where T : struct, Enum => $"{typeof(T).Name}.{value}";

    public static string Of(LocalTime time) => FormattableString.Invariant($"new LocalTime({time.Hour}, {time.Minute})");

    /// <summary>Writes a text; what a reader could not see, and what C# takes for the end of a line, by its number.</summary>
    public static string Of(string text)
    {
        StringBuilder literal = new("\"");
        foreach (char character in text)
        {
            _ = character switch
            {
                '"' or '\\' => literal.Append('\\').Append(character),
                _ when IsPlain(character) => literal.Append(character),
                _ => literal.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture)),
            };
        }

        return literal.Append('"').ToString();
    }

    public static string Of(GroupType type) => type.Name is string name ? $"GroupType.Other({Of(name)})" : $"GroupType.{Member(type.Code)}";

    public static string Of(LevelOfCare level) => level == LevelOfCare.IntensiveOutpatient
        ? "LevelOfCare.IntensiveOutpatient"
        : $"LevelOfCare.Find({Of(level.Edition)}, {Of(level.Code)})";

    public static string Of(SessionAddress address)
    {
        string number = address.Number == 1 ? string.Empty : $", {Of(address.Number)}";
        return (address.Id, address.Day) switch
        {
            (string id, _) => $"SessionAddress.Named({Of(id)})",
            (_, IsoDayOfWeek day) => $"SessionAddress.On({Of(day)}{number})",
            _ => $"SessionAddress.OnUnchosenDay({Of(address.UnchosenDay)}{number})",
        };
    }

    /// <summary>A letter, mark, digit, sign or plain space. Halves of surrogate pairs are written by number, too.</summary>
    private static bool IsPlain(char character) => character == ' ' || !(char.IsControl(character) || char.IsSurrogate(character)
        || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.PrivateUse);

    /// <summary>Gets the name that a code has in C#: <c>RelapsePrevention</c> for <c>relapse-prevention</c>.</summary>
    private static string Member(string code) =>
        string.Concat(code.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
}
