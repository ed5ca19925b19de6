using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>What one customer says of one member of the marketing staff. Immutable.</summary>
/// <param name="Customer">Who was asked.</param>
/// <param name="Staff">About whom.</param>
/// <param name="Post">In which post.</param>
/// <param name="IsSatisfied">Whether the customer is satisfied.</param>
[Cites("TOB-21.1", "TOB-22.2c", "TOB-22.3b")]
public sealed record ServiceRating(SubjectId Customer, SubjectId Staff, MarketingPost Post, bool IsSatisfied);

/// <summary>How customers rate one post, all its staff together. Immutable.</summary>
/// <param name="Post">The post.</param>
/// <param name="Asked">How many ratings there are.</param>
/// <param name="Satisfied">How many of them are of satisfied customers.</param>
[Cites("TOB-21.2")]
public sealed record PostSatisfaction(MarketingPost Post, int Asked, int Satisfied)
{
    /// <summary>Satisfied ÷ asked, from 0 to 1, exact; 0 where nobody was asked.</summary>
    public Fraction Share => Asked == 0 ? Fraction.Zero : new Fraction(Satisfied, Asked);

    /// <summary>Adds ratings up by post.</summary>
    /// <param name="ratings">The ratings, in any order; each customer rates a member of staff in a post once.</param>
    /// <returns>One for each post, in the order of the enumeration, also where nobody was asked about it.</returns>
    /// <exception cref="ArgumentException">A customer rates somebody twice, or a post is outside its enumeration.</exception>
    public static IReadOnlyList<PostSatisfaction> Of(IEnumerable<ServiceRating> ratings)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        var byPost = Enum.GetValues<MarketingPost>().ToDictionary(post => post, _ => (Asked: 0, Satisfied: 0));
        var seen = new HashSet<(SubjectId, SubjectId, MarketingPost)>();
        foreach (var rating in ratings)
        {
            if (!byPost.TryGetValue(rating.Post, out var sum))
                throw new ArgumentException($"Found the post {(int)rating.Post}, expected one of {string.Join(", ", Enum.GetNames<MarketingPost>())}.", nameof(ratings));
            if (!seen.Add((rating.Customer, rating.Staff, rating.Post)))
                throw new ArgumentException($"Found two ratings of {rating.Staff} by {rating.Customer}, expected one.", nameof(ratings));
            byPost[rating.Post] = (sum.Asked + 1, sum.Satisfied + (rating.IsSatisfied ? 1 : 0));
        }

        return [.. byPost.Select(entry => new PostSatisfaction(entry.Key, entry.Value.Asked, entry.Value.Satisfied))];
    }
}
