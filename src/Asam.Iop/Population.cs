namespace Asam.Iop;

/// <summary>Whom a program or a rule is for.</summary>
public enum Population
{
    /// <summary>Adults; what a plan has that names none.</summary>
    Adult = 0,

    /// <summary>Adolescents. Which ages these are differs by authority, so a policy may say it.</summary>
    Adolescent = 1,
}
