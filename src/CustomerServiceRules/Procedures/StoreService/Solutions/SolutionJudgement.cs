using System.Globalization;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.StoreService;

/// <summary>
/// How a solution stands by the three criteria: two that a person judges, and one that two instants tell. What
/// <see cref="StoreService.Solution"/> is decided on. Immutable.
/// </summary>
[Cites("SCS-3.4.3", StoreDocument.InTime)]
public sealed record SolutionJudgement : ISubjectFact, IExplainedFact
{
    /// <summary>Judges a solution.</summary>
    /// <param name="complaint">The host's ID of the complaint.</param>
    /// <param name="round">The number of the solution among all that were made for the complaint, from 1.</param>
    /// <param name="servesCustomer">Whether it heeds the customer's interest.</param>
    /// <param name="isOperable">Whether it can be carried out.</param>
    /// <param name="plannedFor">The instant by which it is to be carried out.</param>
    /// <param name="neededBy">The instant by which the complaint has to be settled, inclusive; null: nothing says so now, as while the limit stands still.</param>
    /// <exception cref="ArgumentException">No complaint.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number below 1.</exception>
    public SolutionJudgement(SubjectId complaint, int round, bool servesCustomer, bool isOperable, DateTimeOffset plannedFor, DateTimeOffset? neededBy)
    {
        if (complaint == default)
            throw new ArgumentException("Found a solution of no complaint, expected the host's ID of one.", nameof(complaint));
        ArgumentOutOfRangeException.ThrowIfLessThan(round, 1);
        Complaint = complaint;
        Subject = new SubjectId(string.Create(CultureInfo.InvariantCulture, $"{complaint}/{round}"));
        ServesCustomer = servesCustomer;
        IsOperable = isOperable;
        PlannedFor = plannedFor;
        NeededBy = neededBy;
    }

    /// <summary>The host's ID of what the solution is for; a solution for another complaint does not count.</summary>
    public SubjectId Complaint { get; }

    /// <summary>The solution: the complaint's ID, a slash and the number, so that no verdict is taken for one on another solution.</summary>
    public SubjectId Subject { get; }

    /// <summary>Whether it heeds the customer's interest.</summary>
    public bool ServesCustomer { get; }

    /// <summary>Whether it can be carried out.</summary>
    public bool IsOperable { get; }

    /// <summary>The instant by which it is to be carried out.</summary>
    public DateTimeOffset PlannedFor { get; }

    /// <summary>The instant by which the complaint has to be settled, inclusive; null: nothing says so now.</summary>
    public DateTimeOffset? NeededBy { get; }

    /// <summary>The last instant that is in time; where nothing says so, the last there is.</summary>
    public DateTimeOffset LatestBy => NeededBy ?? DateTimeOffset.MaxValue;

    string IExplainedFact.Kind => StoreTerms.JudgementFact;

    string IExplainedFact.Id => Subject.Value;

    IEnumerable<Figure> IExplainedFact.Figures
    {
        get
        {
            yield return new Figure(StoreTerms.ServesCustomerFigure, ServesCustomer ? "yes" : "no");
            yield return new Figure(StoreTerms.IsOperableFigure, IsOperable ? "yes" : "no");
            yield return new Figure(StoreTerms.PlannedForFigure, PlannedFor.ToString("O", CultureInfo.InvariantCulture));
            if (NeededBy is { } neededBy)
                yield return new Figure(StoreTerms.NeededByFigure, neededBy.ToString("O", CultureInfo.InvariantCulture));
        }
    }
}
