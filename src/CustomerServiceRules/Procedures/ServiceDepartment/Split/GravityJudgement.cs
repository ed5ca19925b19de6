using System.Collections.Frozen;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.ServiceDepartment;

/// <summary>
/// Which criteria a complaint meets and which it does not, as a person judged it: what <see cref="ServiceDepartment.Gravity"/>
/// is decided on. A criterion that was added since leaves it undecided until it is judged too. Immutable.
/// </summary>
[Cites("CSD-3.3", ServiceDepartmentDocument.JudgingLeftOpen)]
public sealed class GravityJudgement : ISubjectFact, IExplainedFact
{
    private readonly FrozenSet<string> _judged;
    private readonly FrozenSet<string> _met;

    /// <summary>Judges a complaint by all criteria.</summary>
    /// <param name="subject">The complaint.</param>
    /// <param name="criteria">All criteria: the rulebook's entries of <see cref="ServiceDepartment.MajorCriteria"/>.</param>
    /// <param name="met">The IDs of those that it meets; none: it meets none of them.</param>
    /// <exception cref="ArgumentException">No complaint, no criteria, or an ID that none of them has.</exception>
    public GravityJudgement(SubjectId subject, IEnumerable<MajorCriterion> criteria, params IEnumerable<string> met)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        ArgumentNullException.ThrowIfNull(met);
        if (subject == default)
            throw new ArgumentException("Found a judgement of no complaint, expected the host's ID of one.", nameof(subject));
        _judged = criteria.Select(criterion => criterion.Id).ToFrozenSet(StringComparer.Ordinal);
        if (_judged.Count == 0)
            throw new ArgumentException($"Found no criterion to judge {subject} by, expected a module that extends {ServiceDepartment.MajorCriteria}: the document does not say what is major (OQ-61).", nameof(criteria));
        _met = met.ToFrozenSet(StringComparer.Ordinal);
        var unknown = _met.Where(id => !_judged.Contains(id)).Order(StringComparer.Ordinal).ToList();
        if (unknown.Count > 0)
            throw new ArgumentException($"Found the criteria {string.Join(", ", unknown)}, expected among {string.Join(", ", _judged.Order(StringComparer.Ordinal))}.", nameof(met));

        Subject = subject;
    }

    /// <summary>The complaint.</summary>
    public SubjectId Subject { get; }

    string IExplainedFact.Kind => ServiceDepartmentTerms.JudgementFact;

    string IExplainedFact.Id => Subject.Value;

    IEnumerable<Figure> IExplainedFact.Figures => _judged.Order(StringComparer.Ordinal).Select(id => new Figure(id, _met.Contains(id) ? "met" : "not met"));

    /// <summary>Whether it was judged to meet a criterion.</summary>
    /// <param name="criterion">The criterion.</param>
    public bool Meets(MajorCriterion criterion)
    {
        ArgumentNullException.ThrowIfNull(criterion);
        return _met.Contains(criterion.Id);
    }

    /// <summary>Whether it was judged not to meet a criterion.</summary>
    /// <param name="criterion">The criterion.</param>
    public bool Clears(MajorCriterion criterion)
    {
        ArgumentNullException.ThrowIfNull(criterion);
        return _judged.Contains(criterion.Id) && !_met.Contains(criterion.Id);
    }
}
