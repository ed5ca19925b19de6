using CustomerServiceRules.Procedures.CustomerRelations;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Scenarios.Relations;

public sealed class CardScenarios
{
    private static readonly RelationCard Empty = new("K1", RelationCardKind.Ordinary);

    private static readonly CardChange Change = new("K1", RelationCases.Reached, "V1", [new CardNote(CardTopic.Credit, "pays later: a new branch")]);

    [Fact]
    public void A_card_has_five_fields_and_names_those_that_are_empty()
    {
        Empty.EmptyFields.Should().Equal("name", "work unit", "post", "address", "how to be reached");
        RelationCases.Card.EmptyFields.Should().BeEmpty();
    }

    [Fact]
    public void A_contact_adds_what_it_found_out_and_keeps_what_was_useful()
    {
        var earlier = new CardChange("K1", RelationCases.Reached.AddDays(-1), "V0", [new CardNote(CardTopic.Attitude, "content")]);

        var card = Empty.After(Change).After(earlier);

        card.Notes.Select(note => note.Source).Should().Equal("V0", "V1");
        (card.UpdatedAt, card.ConfirmedAt).Should().Be((RelationCases.Reached, RelationCases.Reached), "an earlier contact that is recorded late makes no card older");
    }

    [Fact]
    public void The_same_change_twice_adds_nothing() => Empty.After(Change).After(Change).Notes.Should().ContainSingle();

    [Fact]
    public void What_a_visit_found_out_goes_on_the_card_as_what_a_follow_up_did() =>
        RelationCases.Card.After(Change).Notes.Should().Equal(new DatedCardNote(RelationCases.Reached, "V1", new CardNote(CardTopic.Credit, "pays later: a new branch")));

    [Fact]
    public void A_change_of_another_customers_card_is_refused() =>
        FluentActions.Invoking(() => Empty.After(Change with { Customer = "K2" })).Should().Throw<ArgumentException>().WithMessage("*K2*K1*");

    [Fact]
    public void A_card_of_nobody_or_of_no_kind_is_none()
    {
        FluentActions.Invoking(() => new RelationCard(default, RelationCardKind.Key)).Should().Throw<ArgumentException>().WithMessage("*nobody*");
        FluentActions.Invoking(() => new RelationCard("K1", (RelationCardKind)9)).Should().Throw<ArgumentException>().WithMessage("*9*Ordinary, Key*");
    }
}
