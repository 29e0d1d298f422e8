/** @module A clock may end on the day its document names (延期缴纳至, 限期改正至). */
import { Migration } from '@mikro-orm/migrations'

export class StatedDay extends Migration {
  override up(): void {
    this.addSql('alter table clock add column stated date null')
  }
}
