namespace Asam.Iop;

/// <summary>An edition of the ASAM criteria. It decides which codes of levels of care exist and what they mean.</summary>
public enum AsamEdition
{
    /// <summary>The third edition (2013): levels 0.5 to 4, withdrawal management beside them. What a plan has that names none.</summary>
    Third = 0,

    /// <summary>The second edition, revised (2001), which spells its levels in Roman numerals: <c>II.1</c> for 2.1.</summary>
    Second = 1,

    /// <summary>The fourth edition (2023, volume 1, adults).</summary>
    Fourth = 2,
}
