using System.Globalization;

namespace Asam.Iop;

/// <summary>Names values of enumerations in messages.</summary>
internal static class EnumText
{
    /// <summary>Gets the name of a value, or the number of one that has no name, which .NET itself would write with the minus sign of the culture.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        string name = value.ToString();
        return char.IsLetter(name[0]) ? name : Convert.ToInt64(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
    }
}
