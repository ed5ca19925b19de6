using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.CustomerCare;

/// <summary>Somebody of an owner's family, who gets invitations and service messages too. Immutable.</summary>
[Cites("CARE-2.2", CareDocument.FamilyNumbers)]
public sealed record FamilyMember
{
    /// <summary>Names a member.</summary>
    /// <param name="name">The name; not empty.</param>
    /// <param name="number">The telephone number; not empty.</param>
    /// <exception cref="ArgumentException">The name or the number is empty.</exception>
    public FamilyMember(string name, string number)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(number);
        Name = name;
        Number = number;
    }

    /// <summary>How the member is called.</summary>
    public string Name { get; }

    /// <summary>The telephone number.</summary>
    public string Number { get; }
}
