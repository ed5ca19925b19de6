using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.CustomerCare;

/// <summary>What a contact has to be about to meet a duty, in the words of <see cref="Visits.Contact.Topic"/>.</summary>
[Cites("CARE-1.2", "CARE-1.3", "CARE-2.3b", "CARE-2.4", "CARE-3.1", CareDocument.BirthdayCounts)]
public static class CareTopics
{
    /// <summary>Thanks for subscribing.</summary>
    public const string Thanks = "thanks";

    /// <summary>The number of the hotline, told by phone or by message.</summary>
    public const string Hotline = "hotline";

    /// <summary>Birthday wishes; one of the messages of a month.</summary>
    public const string Birthday = "birthday";

    /// <summary>An event of the project or of the owners' club.</summary>
    public const string Event = "event";

    /// <summary>A change of the surroundings.</summary>
    public const string Surroundings = "surroundings";

    /// <summary>The progress of the building.</summary>
    public const string Progress = "progress";

    /// <summary>Content that lets buyers try their home (房屋模拟体验).</summary>
    public const string Preview = "preview";

    /// <summary>What a contact is about that consists in a message of a kind; null where it meets no duty.</summary>
    /// <param name="kind">The kind.</param>
    public static string? Of(CareMessageKind kind) => kind switch
    {
        CareMessageKind.Thanks => Thanks,
        CareMessageKind.Hotline => Hotline,
        CareMessageKind.Birthday => Birthday,
        CareMessageKind.ProjectEvent or CareMessageKind.ClubInvitation => Event,
        CareMessageKind.Surroundings => Surroundings,
        CareMessageKind.Progress or CareMessageKind.FamilyLetter => Progress,
        _ => null,
    };
}
