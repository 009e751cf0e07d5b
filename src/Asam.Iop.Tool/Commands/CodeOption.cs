using System.CommandLine;
using System.CommandLine.Parsing;

namespace Asam.Iop.Tool.Commands;

/// <summary>An option whose value is one of the codes of a list.</summary>
/// <typeparam name="T">The enumeration that the codes name.</typeparam>
internal sealed class CodeOption<T> : Option<T?>
    where T : struct, Enum
{
    public CodeOption(string name, CodeList<T> codes, string description)
        : base(name)
    {
        Description = $"{description}: {string.Join(", ", codes.Codes)}.";
        HelpName = "CODE";
        CustomParser = result => Parse(result, codes);
        CompletionSources.Add([.. codes.Codes]);
    }

    private static T? Parse(ArgumentResult result, CodeList<T> codes)
    {
        string text = result.Tokens[0].Value;
        if (codes.TryParse(text, out T value))
            return value;
        result.AddError($"'{text}' is no {codes.Subject}; allowed are {string.Join(", ", codes.Codes)}.");
        return null;
    }
}
