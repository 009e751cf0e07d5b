using System.Globalization;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Tool.Commands;

/// <summary>Reads what a session is made of: <c>process:90,break:15,individual:60</c>.</summary>
internal static class SessionMakeUp
{
    /// <summary>Three hours of group therapy.</summary>
    public const string Usual = "process:90,relapse-prevention:90";

    public static IReadOnlyList<ServiceBlock> Parse(string text) => [.. text.Split(',').Select(part => Block(part.Trim()))];

    public static int Minutes(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int minutes)
        && minutes is >= ServiceBlock.MinMinutes and <= ServiceBlock.MaxMinutes
            ? minutes
            : throw new FormatException(string.Create(
                CultureInfo.InvariantCulture, $"'{text}' is no number of minutes, {ServiceBlock.MinMinutes} to {ServiceBlock.MaxMinutes}."));

    private static ServiceBlock Block(string part)
    {
        if (part.Split(':') is not [string word, string minutes])
            throw new FormatException($"'{part}' is no service with its minutes, like {Usual.Split(',')[0]}.");
        if (GroupType.TryFind(word, out GroupType? type))
            return ServiceBlock.Group(type, Minutes(minutes));
        return ServiceCodes.Services.TryParse(word, out Service service)
            ? ServiceBlock.Of(service, Minutes(minutes))
            : throw new FormatException(
                $"'{word}' is neither a service ({string.Join(", ", ServiceCodes.Services.Codes)}) "
                + $"nor a type of group ({string.Join(", ", GroupType.Listed)}).");
    }
}
