namespace Asam.Iop.Services;

/// <summary>What a client receives.</summary>
public enum Service
{
    /// <summary>A service whose source publishes its hours but not what fills them.</summary>
    Unspecified = 0,

    /// <summary>A group, whose type a <see cref="GroupType"/> may tell.</summary>
    Group = 1,

    /// <summary>Individual therapy or counseling.</summary>
    Individual = 2,

    /// <summary>Family therapy or counseling of one family.</summary>
    Family = 3,

    /// <summary>Medication: its giving, its supervision, its review.</summary>
    Medication = 4,

    /// <summary>Case management.</summary>
    CaseManagement = 5,

    /// <summary>An assessment.</summary>
    Assessment = 6,

    /// <summary>A drug test.</summary>
    DrugTest = 7,

    /// <summary>Peer support.</summary>
    PeerSupport = 8,

    /// <summary>A mutual-help meeting.</summary>
    MutualHelp = 9,

    /// <summary>A break.</summary>
    Break = 10,

    /// <summary>A meal.</summary>
    Meal = 11,
}
