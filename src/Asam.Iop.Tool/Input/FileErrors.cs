namespace Asam.Iop.Tool.Input;

/// <summary>Says in words why a file could not be read or written.</summary>
internal static class FileErrors
{
    public static bool IsOne(Exception exception) => exception is IOException or UnauthorizedAccessException;

    public static string Describe(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "There is no such file or folder.",
        UnauthorizedAccessException => "Permission is denied.",
        _ => exception.Message,
    };
}
