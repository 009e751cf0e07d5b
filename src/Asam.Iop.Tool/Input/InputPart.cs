using Asam.Iop.Json.Reading.Streaming;

namespace Asam.Iop.Tool.Input;

/// <summary>The next part of the input: some of a file, why a file could not be read, or the end of what an argument of the command line names.</summary>
/// <param name="File">The file or argument, as the caller named it.</param>
/// <param name="Plans">Some of the file, if there is no fault and the argument is not at its end.</param>
/// <param name="Fault">Why the file could not be read.</param>
internal readonly record struct InputPart(string File, PlanPart? Plans, InputFault? Fault)
{
    /// <summary>Gets a value indicating whether nothing more comes of the argument.</summary>
    public bool IsEnd => Plans is null && Fault is null;

    public static InputPart Of(string file, PlanPart plans) => new(file, plans, Fault: null);

    public static InputPart Unread(string file, string message) => new(file, Plans: null, InputFault.Of(file, message));

    public static InputPart EndOf(string argument) => new(argument, Plans: null, Fault: null);
}
