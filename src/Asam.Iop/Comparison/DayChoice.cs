namespace Asam.Iop.Comparison;

/// <summary>On which weekdays the service days of a draft lie.</summary>
internal enum DayChoice
{
    /// <summary>As programs usually meet, such as Monday, Wednesday and Friday.</summary>
    Usual,

    /// <summary>One after another, from Monday on.</summary>
    InARow,

    /// <summary>Not chosen yet.</summary>
    Unchosen,
}
