using System.CommandLine;
using NodaTime;
using NodaTime.Text;

namespace Asam.Iop.Tool.Commands;

/// <summary>Makes options that take a day.</summary>
internal static class DateOption
{
    public static Option<LocalDate?> Create(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result =>
        {
            ParseResult<LocalDate> date = LocalDatePattern.Iso.Parse(result.Tokens[0].Value);
            if (date.TryGetValue(default, out LocalDate day))
                return day;
            result.AddError($"'{result.Tokens[0].Value}' is no day; allowed is a date as yyyy-MM-dd.");
            return null;
        },
    };
}
