using System.CommandLine;
using System.CommandLine.Parsing;

namespace Asam.Iop.Tool.Commands;

/// <summary>An option whose text stands for a value; text that stands for none is a wrong command line.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal sealed class TextOption<T> : Option<T>
{
    /// <summary>Initializes a new instance of the <see cref="TextOption{T}"/> class.</summary>
    /// <param name="name">The name, with its hyphens.</param>
    /// <param name="helpName">The form of the text, in the help.</param>
    /// <param name="description">The help.</param>
    /// <param name="parse">Reads the text; throws a <see cref="FormatException"/> with a sentence where it cannot.</param>
    public TextOption(string name, string helpName, string description, Func<string, T> parse)
        : base(name)
    {
        HelpName = helpName;
        Description = description;
        CustomParser = result => Parse(result, name, parse);
    }

    private static T? Parse(ArgumentResult result, string name, Func<string, T> parse)
    {
        try
        {
            return parse(result.Tokens[0].Value);
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException)
        {
            result.AddError($"{name}: {exception.Message}");
            return default;
        }
    }
}
