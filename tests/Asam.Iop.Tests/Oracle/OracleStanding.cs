namespace Asam.Iop.Tests.Oracle;

/// <summary>Where the hours of a week stand to the limits.</summary>
internal enum OracleStanding
{
    Under,
    Within,
    Over,
}
